package dk.sigtepunkt.content;

/**
 * One thing that is wrong with a file.
 *
 * @param line 1-based; 0 when it concerns the whole file
 * @param sentence plain Danish: what is wrong and what to do
 */
public record Finding(String file, int line, String sentence) {
    @Override
    public String toString() {
        return line == 0 ? file + ": " + sentence : "%s, linje %d: %s".formatted(file, line, sentence);
    }
}
