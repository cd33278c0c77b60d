;;; init.el --- What docs/editors/emacs.md tells a user of Emacs to write, for the tests -*- lexical-binding: t; -*-
(setq inhibit-startup-screen t make-backup-files nil auto-save-default nil create-lockfiles nil
      require-final-newline nil mode-require-final-newline nil)
(require 'package)
(package-initialize)
(require 'json)
(require 'cl-lib)
(require 'eglot)

;; markdown-mode where it is installed; a plain text mode that says it is Markdown where it is not.
(unless (require 'markdown-mode nil t)
  (define-derived-mode markdown-mode text-mode "Markdown")
  (add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode)))

(add-to-list 'eglot-server-programs
             `(markdown-mode . ("node" ,(getenv "GOALMARK_SERVER") "--stdio"
                                :initializationOptions (:today ,(getenv "GOALMARK_TODAY")))))
(setq eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil eglot-sync-connect 10
      eglot-send-changes-idle-time 0.05 eglot-autoreconnect nil)
(add-hook 'markdown-mode-hook #'eglot-ensure)

(defun goalmark-open (name)
  "Visit NAME and wait until the server knows it."
  (find-file name)
  (revert-buffer t t t)
  (unless (eglot-managed-p) (eglot-ensure) (run-hooks 'post-command-hook))
  (goto-char (point-min))
  t)

(defun goalmark-text () (buffer-substring-no-properties (point-min) (point-max)))

(defun goalmark-diagnostics ()
  "Words and messages of what flymake shows."
  (flymake-start)
  (vconcat (mapcar (lambda (each)
                     (list (cons 'words (buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each)))
                           (cons 'message (flymake-diagnostic-text each))))
                   (flymake-diagnostics))))

(defun goalmark-at (words)
  "Put the caret before WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun goalmark-act (words title)
  "Take the code action named TITLE at WORDS, answering the menu as a user would."
  (goalmark-at words)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt choices &rest _)
               (or (cl-find title (mapcar (lambda (each) (if (consp each) (car each) each)) choices) :test #'string=)
                   (error "None of: %S" choices)))))
    (call-interactively #'eglot-code-actions))
  t)

(defun goalmark-rename (words name)
  "Rename what stands at WORDS to NAME."
  (goalmark-at words)
  (eglot-rename name)
  t)

(defun goalmark-definition (words)
  "Go to what WORDS name; gives the file and line."
  (goalmark-at words)
  (xref-find-definitions (xref-backend-identifier-at-point (xref-find-backend)))
  (vector (file-name-nondirectory (buffer-file-name)) (line-number-at-pos)))

(defun goalmark-hover (words)
  "What the server says at WORDS, as eldoc gets it."
  (goalmark-at words)
  (let ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (substring-no-properties (eglot--hover-info (plist-get answer :contents) nil))))

(defun goalmark-complete (words)
  "Type WORDS at the end and complete them with the first that is offered."
  (goto-char (point-max))
  (insert words)
  (let* ((capf (run-hook-wrapped 'completion-at-point-functions #'completion--capf-wrapper 'all))
         (table (nth 3 capf))
         (typed (buffer-substring-no-properties (nth 1 capf) (nth 2 capf)))
         (all (all-completions typed table))
         (first (car all))
         (exit (plist-get (nthcdr 4 capf) :exit-function)))
    (delete-region (nth 1 capf) (nth 2 capf))
    (insert first)
    (when exit (funcall exit first 'finished))
    (line-number-at-pos)))

(defun goalmark-enter ()
  "Press C-j at the end of the buffer, as typed."
  (goto-char (point-max))
  ;; C-j: eglot compares the key itself with the character, and Return is another key.
  (let ((last-command-event ?\n) (last-input-event ?\n)) (newline 1 t))
  t)

(defun goalmark-json (value)
  "VALUE as one line of JSON for emacsclient."
  (json-encode value))
