import type { LabelPack } from '../../../plan/labels/label-pack.js'

/** Labels above the goals that say something of the plan as a whole. */
export const about: LabelPack['about'] = {
  mentee: ['メンティー', 'メンティ', '社員', '学生', '受講者', '研修生', '従業員'],
  owner: ['氏名', '名前', '作成者', '本人'],
  mentor: ['メンター', 'コーチ', '指導者', '担当メンター', '指導教員'],
  manager: ['上司', 'マネージャー', '上長', '直属の上司'],
  program: ['プログラム', '期'],
  start: ['開始', '開始日'],
  end: ['終了', '終了日'],
  period: ['期間', '対象期間', '四半期', '年度', '計画期間'],
  agreed: ['合意日', '合意'],
  'check-ins': ['面談頻度', '頻度', 'ミーティング頻度', '面談'],
  sessions: ['回数', '面談回数'],
  capacity: ['使える時間'],
  date: ['日付', '作成日', '記入日'],
}
