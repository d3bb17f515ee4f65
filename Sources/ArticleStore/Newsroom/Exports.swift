// Articles, handles, people and the workflow are in the public face of this library: one import is enough to use it.
@_exported public import Editorial
