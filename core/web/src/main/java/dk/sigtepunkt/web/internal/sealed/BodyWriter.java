package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes blocks as HTML: from what is sealed alone, and in the looks of today. */
final class BodyWriter {
    private static final int MOST_LEVELS = 6;

    private final List<ShownPart> parts;
    private final RunWriter runs;
    private final Words words;
    private final Set<Integer> written = new HashSet<>();

    BodyWriter(List<ShownPart> parts, SealedLook look, Words words) {
        this.parts = parts;
        this.runs = new RunWriter(look, words);
        this.words = words;
    }

    /** @throws UnknownBlock where something is in it that is not known here */
    String html() {
        Element body = new Element("div");
        part(0, body, "div");
        return body.html();
    }

    /** @param kind of element that stands there where it is withheld */
    private void part(int index, Element into, String kind) {
        if (index >= parts.size() || !written.add(index)) {
            throw runs.unknown("part " + index);
        }
        ShownPart part = parts.get(index);
        part.blocks().ifPresent(blocks -> write(blocks, into, kind));
        part.why().ifPresent(why -> {
            Element place = kind.equals("tr")
                    ? into.appendElement("tr").appendElement("td").attr("colspan", "20")
                    : into.appendElement(kind.equals("li") ? "li" : "p");
            String said = words.say(why.erased() ? "sealed.erased" : "sealed.closed", why.ground());
            runs.dressed(place.appendElement("span"), "withheld", "").appendText(said);
        });
    }

    private void write(List<Object> blocks, Element into, String kind) {
        for (Object tree : blocks) {
            write(Block.read(tree).orElseThrow(() -> runs.unknown(String.valueOf(tree))), into, kind);
        }
    }

    private void write(Block block, Element into, String kind) {
        switch (block.type()) {
            case "body" -> body(block, into);
            case "part" -> part(block.number("index"), into, kind);
            case "section", "article", "figure" -> section(block, into.appendElement(block.type()));
            case "heading" -> heading(block, into);
            case "text" -> runs.write(block.list(Block.RUNS), into);
            case "paragraph" -> line(block, runs.dressed(into.appendElement("p"), block.text("role"), ""));
            case "caption" -> line(block, into.appendElement("figcaption"));
            case "list" -> write(block.list("items"), into.appendElement(block.is("ordered") ? "ol" : "ul"), "li");
            case "item", "note" -> blocks(block, named(block, into.appendElement("li")));
            case "definitions" -> blocks(block, runs.dressed(into.appendElement("dl"), "definitions", ""));
            case "term" -> line(block, into.appendElement("dt"));
            case "description" -> blocks(block, into.appendElement("dd"));
            case "table" -> table(block, into);
            case "row" -> write(block.list("cells"), into.appendElement("tr"), "td");
            case "cell" -> cell(block, into);
            case "details" -> details(block, runs.dressed(into.appendElement("details"), "details", ""));
            case "drawing" -> drawing(block, into);
            default -> throw runs.unknown(block.type());
        }
    }

    private void body(Block body, Element into) {
        int vocabulary = body.number("vocabulary");
        if (vocabulary != Block.VOCABULARY) {
            throw new UnknownBlock(words.say(
                    "sealed.other-vocabulary", Integer.toString(vocabulary), Integer.toString(Block.VOCABULARY)));
        }
        blocks(body, into);
    }

    private void blocks(Block block, Element into) {
        write(block.list(Block.BLOCKS), into, "div");
    }

    private void line(Block block, Element into) {
        runs.write(block.list(Block.RUNS), into);
    }

    private static Element named(Block block, Element element) {
        return block.text("id").isEmpty() ? element : element.attr("id", block.text("id"));
    }

    private void section(Block section, Element into) {
        runs.dressed(into, section.type(), "");
        blocks(section, into);
        Element heading = into.selectFirst("> h1[id], > h2[id], > h3[id], > h4[id], > h5[id], > h6[id]");
        if (heading != null) {
            into.attr("aria-labelledby", heading.id());
        }
    }

    private void heading(Block heading, Element into) {
        int level = heading.number("level");
        if (level < 1 || level > MOST_LEVELS) {
            throw runs.unknown("heading " + level);
        }
        line(heading, named(heading, into.appendElement("h" + level)));
    }

    private void table(Block block, Element into) {
        Element scroll = runs.dressed(into.appendElement("div"), "scroll", "").attr("tabindex", "0");
        Element table = runs.dressed(scroll.appendElement("table"), "table", "");
        if (!block.list("caption").isEmpty()) {
            Element caption = runs.dressed(table.appendElement("caption"), "caption", "");
            runs.write(block.list("caption"), caption);
            scroll.attr("role", "region").attr("aria-label", caption.text());
        }
        if (!block.list("head").isEmpty()) {
            write(block.list("head"), table.appendElement("thead"), "tr");
        }
        write(block.list("rows"), table.appendElement("tbody"), "tr");
    }

    private void cell(Block block, Element row) {
        Element cell = row.appendElement(block.is("header") ? "th" : "td");
        if (List.of("col", "row").contains(block.text("scope"))) {
            cell.attr("scope", block.text("scope"));
        }
        if (block.number("span") > 1) {
            cell.attr("colspan", Integer.toString(block.number("span")));
        }
        blocks(block, block.is("number") ? runs.dressed(cell, "number", "") : cell);
    }

    private void details(Block block, Element details) {
        runs.write(block.list("summary"), runs.dressed(details.appendElement("summary"), "summary", ""));
        blocks(block, runs.dressed(details.appendElement("div"), "opened", ""));
    }

    /** Lines and shapes alone: nothing that runs or fetches. */
    private void drawing(Block block, Element into) {
        Element drawn = BlockText.drawn(block);
        boolean foreign = !drawn.select("script, foreignObject, image, use, style, animate, set, a")
                        .isEmpty()
                || drawn.getAllElements().stream()
                        .flatMap(one -> one.attributes().asList().stream())
                        .anyMatch(one -> one.getKey().toLowerCase(Locale.ROOT).startsWith("on"));
        if (foreign) {
            throw runs.unknown("drawing");
        }
        drawn.children().forEach(into::appendChild);
    }
}
