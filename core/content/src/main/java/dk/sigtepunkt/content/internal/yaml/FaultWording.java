package dk.sigtepunkt.content.internal.yaml;

/**
 * One fault of a file as it is said.
 *
 * @param sentence for whoever handed the file in; it may quote the file
 * @param kind for everybody: what kind of fault it is, without a word of the file
 */
public record FaultWording(String sentence, String kind) {}
