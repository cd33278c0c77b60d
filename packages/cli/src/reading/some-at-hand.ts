/** Makes a value when it is asked for. The few asked for last stay at hand, because whoever looks at one looks again; more of them would outlive V8's young generation. */
export function someAtHand<Value>(make: (place: number) => Value): (place: number) => Value {
  const known = new Map<number, Value>()
  return (place) => {
    const before = known.get(place)
    if (before !== undefined) known.delete(place)
    else if (known.size === atHand) known.delete(known.keys().next().value!)
    const value = before ?? make(place)
    known.set(place, value)
    return value
  }
}

const atHand = 6
