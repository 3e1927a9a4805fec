/**
 * Wraps IndexedDB so that a database is only ever opened at a stated version. Dexie opens a database made by a newer
 * Loupe at whatever version it has, and may even add to it; here that ends with a VersionError instead.
 */
export function strictFactory(factory: IDBFactory): IDBFactory {
  return {
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    open(name, version) {
      if (version === undefined) throw new DOMException('the database was made by a newer version', 'VersionError');
      return factory.open(name, version);
    },
  };
}
