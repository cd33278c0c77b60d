/** Files that a thread takes at a time: few, so that none has much left when the others are done. */
export const handful = 8
