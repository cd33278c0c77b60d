import { expect, test } from 'vitest'
import { inferredPlan, titlesOf } from './reading.js'

const found = (text: string) => titlesOf(inferredPlan(text).goals)

test.each([
  ['a recipe', '# Tarta de queso\n\n- Mezclar el queso con el azúcar\n- Añadir los huevos\n- Dejar enfriar'],
  ['a manual', '# Fahrrad winterfest machen\n\n- Kette reinigen und ölen\n- Reifen aufpumpen\n- Licht prüfen'],
  ['what an app does', '# Gestion de bibliothèque\n\n- Ajouter un livre\n- Supprimer un livre\n- Exporter la liste'],
  ['what to pack', '# Сборы в поход\n\n- Купить газ\n- Проверить палатку\n- Зарядить фонари'],
  ['chores', '# 大掃除\n\n- 窓をふく\n- 換気扇を洗う\n- 本棚を整理する'],
  ['a move', '# 이사 준비\n\n- 박스 구하기\n- 인터넷 해지하기\n- 냉장고 비우기'],
])('A few deeds under any title are no goals, in any language: %s', (_, text) => {
  expect(found(text)).toEqual([])
})

test('Under parts of life they are', () => {
  expect(found('# Roadmap 2027\n\n## Saúde\n\n- [ ] Perder 6 kg\n- [ ] Fazer exames\n\n## Dinheiro\n\n- [ ] Quitar o cartão')).toEqual([
    'Perder 6 kg',
    'Fazer exames',
    'Quitar o cartão',
  ])
})
