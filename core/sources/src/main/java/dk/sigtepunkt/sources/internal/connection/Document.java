package dk.sigtepunkt.sources.internal.connection;

import dk.sigtepunkt.domain.sources.KeptDocument;

/** A kept document with its bytes. The array is not copied: documents are large and stay in this module. */
@SuppressWarnings("ArrayRecordComponent")
public record Document(KeptDocument kept, byte[] content) {}
