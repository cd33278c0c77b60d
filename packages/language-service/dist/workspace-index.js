import { noteName } from '@goalmark/core';
/** `exists` answers for files that are no Markdown. */
export function workspaceIndex(exists = () => false) {
    const files = new Map();
    const ids = new Map();
    const names = new Map();
    const forget = (path) => {
        const before = files.get(path);
        if (!before)
            return;
        files.delete(path);
        for (const { id } of before.ids)
            dropFrom(ids, id, path);
        dropFrom(names, noteName(path), path);
    };
    return {
        exists: (path) => files.has(path) || exists(path),
        file: (path) => files.get(path),
        files: () => files.values(),
        id: (id) => placesInOrder(ids.get(id)),
        named: (name) => [...(names.get(name.toLowerCase()) ?? [])].sort(),
        size: () => files.size,
        delete: forget,
        set: (facts) => {
            forget(facts.path);
            files.set(facts.path, facts);
            for (const [id, places] of placesById(facts))
                entryOf(ids, id, () => new Map()).set(facts.path, places);
            entryOf(names, noteName(facts.path), () => new Set()).add(facts.path);
        },
    };
}
function placesById(facts) {
    const places = new Map();
    for (const { id, scope, span, goal } of facts.ids)
        if (scope === 'workspace')
            entryOf(places, id, () => []).push({ path: facts.path, span, goal });
    return places;
}
const placesInOrder = (byPath) => byPath ? [...byPath].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).flatMap(([, places]) => places) : [];
function entryOf(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
function dropFrom(map, key, path) {
    const entry = map.get(key);
    if (entry?.delete(path) && entry.size === 0)
        map.delete(key);
}
