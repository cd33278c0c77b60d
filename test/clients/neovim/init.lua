-- What docs/editors/neovim.md tells a user of Neovim 0.7 to write, with the server and the day of the tests.
vim.o.swapfile = false
vim.o.fixendofline = false
vim.o.hidden = true

local function start(buffer)
  local client = vim.lsp.start_client({
    name = 'goalmark',
    cmd = { 'node', vim.env.GOALMARK_SERVER, '--stdio' },
    root_dir = vim.fn.getcwd(),
    init_options = { today = vim.env.GOALMARK_TODAY, codeLens = true },
  })
  vim.lsp.buf_attach_client(buffer, client)
  vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
  return client
end

local client
vim.api.nvim_create_autocmd('BufReadPost', {
  pattern = '*.md',
  callback = function(event)
    if client then
      vim.lsp.buf_attach_client(event.buf, client)
      vim.bo[event.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
    else
      client = start(event.buf)
    end
  end,
})

-- The menu of code actions is answered by its title.
vim.g.wanted_action = ''
vim.ui.select = function(items, options, choose)
  local titles = {}
  for index, item in ipairs(items) do
    local title = options.format_item and options.format_item(item) or tostring(item)
    table.insert(titles, title)
    if title == vim.g.wanted_action then
      vim.g.offered = vim.fn.json_encode(titles)
      return choose(item, index)
    end
  end
  vim.g.offered = vim.fn.json_encode(titles)
  choose(nil)
end

function _G.text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
end

function _G.diagnostics()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, each.lnum, each.lnum + 1, true)[1]
    table.insert(found, { code = each.code, words = line:sub(each.col + 1, each.end_col), message = each.message })
  end
  return found
end

-- Asks the server as the client would and gives what it says; for what Neovim 0.7 has no own command to show.
function _G.ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 5000) or {}
  for _, answer in pairs(answers) do
    return answer.result
  end
end

-- The first floating window's words: what a hover shows.
function _G.float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
    end
  end
  return ''
end
