package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.seals.SealedBodies.BodyPart;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The words and numbers of blocks in the order in which they are read. */
final class BlockText {
    private static final List<String> LINES = List.of("caption", Block.RUNS, "summary");
    private static final List<String> BODIES = List.of("head", "rows", "cells", "items", Block.BLOCKS);

    private final List<List<Object>> parts;
    private final StringBuilder text = new StringBuilder();

    private BlockText(List<List<Object>> parts) {
        this.parts = parts;
    }

    /** Of a whole body. */
    static List<String> words(List<BodyPart> parts) {
        return words(parts.stream().map(BodyPart::blocks).toList(), 0);
    }

    /** Of one part with those that it holds. */
    static List<String> words(List<List<Object>> parts, int part) {
        BlockText all = new BlockText(parts);
        parts.get(part).forEach(all::block);
        return words(all.text.toString());
    }

    /** Of a page, as it is read. */
    static List<String> words(Element shown) {
        return words(shown.text());
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void block(Object tree) {
        Block block = Block.read(tree).orElseThrow(() -> new IllegalArgumentException("no block: " + tree));
        if (block.type().equals("part")) {
            parts.get(block.number("index")).forEach(this::block);
        }
        if (block.type().equals("drawing")) {
            text.append(drawn(block).text());
        }
        LINES.forEach(name -> {
            runs(block.list(name));
            text.append(' ');
        });
        BODIES.forEach(name -> block.list(name).forEach(this::block));
        text.append(' ');
    }

    static Element drawn(Block drawing) {
        Element around = new Element("div");
        Parser.parseBodyFragment(drawing.text("svg"), "")
                .body()
                .childNodesCopy()
                .forEach(around::appendChild);
        return around;
    }

    private void runs(List<Object> runs) {
        for (Object run : runs) {
            if (run instanceof String said) {
                text.append(said);
            } else {
                Block.read(run).ifPresent(block -> {
                    text.append(block.type().equals("break") ? " " : "");
                    runs(block.list(Block.RUNS));
                });
            }
        }
    }
}
