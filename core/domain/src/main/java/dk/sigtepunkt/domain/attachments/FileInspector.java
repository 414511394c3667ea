package dk.sigtepunkt.domain.attachments;

import dk.sigtepunkt.domain.deployments.Artifact;

/** Looks into files that somebody hands in, and takes out of them what nobody means to hand in. */
public interface FileInspector {
    /** The most bytes that a file may have. */
    int MOST_MEGABYTES = 20;

    int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** Judges by content alone; what the bytes are like never makes it throw. Takes a bounded amount of memory. */
    Inspection inspect(Artifact handed);
}
