/** Builds the bundles once before tests that run them as users do. */
export default function setup(): void {}
