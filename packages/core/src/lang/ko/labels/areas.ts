import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Parts of life and work. */
export const areas = {
  areas: [
    '건강',
    '일',
    '업무',
    '커리어',
    '재정',
    '가족',
    '친구',
    '공부',
    '학습',
    '개인',
    '독서',
    '여행',
    '생활',
    '언어',
    '영어',
    '운동',
    '취미',
    '기타',
    '프로젝트',
    '기술',
    '프로그래밍',
    '관계',
    '개발',
  ],
} satisfies Partial<HeadingWords>
