package dk.sigtepunkt.domain.attachments;

/** What a scanner for malware says of a file. */
public sealed interface Scan {
    /** Nothing was found, or the installation has no scanner. */
    record Clean() implements Scan {}

    /** @param name what the scanner calls it */
    record Found(String name) implements Scan {}

    /** A scanner is set up and does not answer. */
    record Unreachable() implements Scan {}
}
