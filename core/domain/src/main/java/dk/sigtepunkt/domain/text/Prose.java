package dk.sigtepunkt.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as somebody wrote it, in the blocks that it is shown in: paragraphs are divided by an empty line, and a line that begins
 * with a hyphen, an asterisk or a bullet and a blank is one of a list. Nothing else in it means anything.
 *
 * @param blocks in their order; none for a blank text
 */
public record Prose(List<Block> blocks) {
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param list whether its lines are those of a list
     * @param lines at least one, without what marks them
     */
    public record Block(boolean list, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    public static Prose of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.split("\\R\\s*\\R")) {
            List<String> lines = new ArrayList<>();
            boolean list = false;
            for (String line : paragraph.lines().map(String::strip).toList()) {
                boolean point = line.matches("[-*•]\\s+.*");
                if (point != list) {
                    end(blocks, list, lines);
                    list = point;
                }
                if (!line.isEmpty()) {
                    lines.add(point ? line.substring(1).strip() : line);
                }
            }
            end(blocks, list, lines);
        }
        return new Prose(blocks);
    }

    private static void end(List<Block> blocks, boolean list, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(list, lines));
            lines.clear();
        }
    }
}
