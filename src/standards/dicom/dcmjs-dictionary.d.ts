/** The dictionary of dcmjs, which carries no types: what is read of it. */
declare module 'dcmjs/dictionary' {
  export const dictionary: Record<string, { name: string; vr: string; vm: string; version?: string }>;
}
