package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.seals.SealedBodies.BodyPart;
import dk.sigtepunkt.domain.seals.SealingFailed;
import dk.sigtepunkt.domain.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes a page apart into blocks, part by part. What it does not know it refuses: nothing is left out in silence. */
final class BodyReader {
    /** The part that everything stands in which cannot be closed. */
    static final String WHOLE = "report";

    private final Words words;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private BodyReader(Words words) {
        this.words = words;
    }

    private record Part(String name, Optional<ReportItem> item, List<Object> blocks) {}

    static List<BodyPart> parts(Document page, Words words) {
        PartPaths.ownNotes(page);
        BodyReader reader = new BodyReader(words);
        Part whole = reader.begin(WHOLE, Optional.empty());
        whole.blocks()
                .add(Block.of("body")
                        .with("vocabulary", Block.VOCABULARY)
                        .with(Block.BLOCKS, reader.blocks(page.body()))
                        .tree());
        return reader.parts.stream()
                .map(part -> new BodyPart(part.name(), part.item(), part.blocks()))
                .toList();
    }

    private Part begin(String wanted, Optional<ReportItem> item) {
        String name = wanted;
        for (int number = 2; !names.add(name); number++) {
            name = wanted + "/" + number;
        }
        Part part = new Part(name, item, new ArrayList<>());
        parts.add(part);
        return part;
    }

    private SealingFailed unknown(Element element) {
        return new SealingFailed(words.say("sealed.unknown-element", element.tagName()));
    }

    private Runs runs(Element around) {
        return new Runs(words, around.closest(".lines") != null);
    }

    private List<Object> blocks(Element around) {
        List<Object> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : around.childNodes()) {
            if (Runs.inline(node)) {
                line.add(node);
            } else if (node instanceof Element element) {
                end(line, around, blocks);
                block(element, blocks);
            }
        }
        end(line, around, blocks);
        return List.copyOf(blocks);
    }

    /** A line that stands in no paragraph. */
    private void end(List<Node> line, Element around, List<Object> blocks) {
        List<Object> runs = runs(around).line(line);
        if (!runs.isEmpty()) {
            blocks.add(Block.of("text").with(Block.RUNS, runs).tree());
        }
        line.clear();
    }

    private void block(Element element, List<Object> into) {
        if (!element.hasAttr(PartPaths.PART)) {
            add(element, into);
            return;
        }
        into.add(Block.of("part").with("index", parts.size()).tree());
        add(element, begin(PartPaths.name(element), PartPaths.item(element)).blocks());
    }

    private void add(Element element, List<Object> into) {
        switch (element.tagName()) {
            case "div" -> into.addAll(blocks(element));
            case "section", "article", "figure" -> into.add(around(element.tagName(), element));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                into.add(lineOf("heading", element)
                        .with("level", Character.digit(element.tagName().charAt(1), 10))
                        .withText("id", element.id())
                        .tree());
            case "p" ->
                into.add(lineOf("paragraph", element)
                        .withText("role", role(element))
                        .tree());
            case "figcaption" -> into.add(lineOf("caption", element).tree());
            case "ul", "ol" -> into.add(list(element));
            case "li" -> into.add(item(element));
            case "dl" ->
                into.add(Block.of("definitions")
                        .with(Block.BLOCKS, only(element, Set.of("dt", "dd", "div")))
                        .tree());
            case "dt" -> into.add(lineOf("term", element).tree());
            case "dd" -> into.add(around("description", element));
            case "table" -> into.add(table(element));
            case "tr" ->
                into.add(Block.of("row")
                        .with("cells", only(element, Set.of("th", "td")))
                        .tree());
            case "th", "td" -> into.add(cell(element));
            case "details" -> into.add(details(element));
            case "svg" -> into.add(drawing(element));
            default -> throw unknown(element);
        }
    }

    private Map<String, Object> around(String type, Element element) {
        return Block.of(type).with(Block.BLOCKS, blocks(element)).tree();
    }

    private Block lineOf(String type, Element element) {
        for (Element child : element.children()) {
            if (!Runs.inline(child)) {
                throw unknown(child);
            }
        }
        return Block.of(type).with(Block.RUNS, runs(element).line(element.childNodes()));
    }

    private static String role(Element paragraph) {
        return paragraph.hasClass("since") ? "aside" : paragraph.hasClass("font-lead") ? "lead" : "";
    }

    /** The elements of some kinds and no other text. */
    private List<Object> only(Element around, Set<String> tags) {
        List<Object> blocks = new ArrayList<>();
        for (Node node : around.childNodes()) {
            if (node instanceof Element element && tags.contains(element.tagName())) {
                block(element, blocks);
            } else if (!(node instanceof TextNode text && text.isBlank()) && !(node instanceof Comment)) {
                throw unknown(node instanceof Element element ? element : around);
            }
        }
        return List.copyOf(blocks);
    }

    private Map<String, Object> list(Element list) {
        return Block.of("list")
                .with("ordered", list.tagName().equals("ol"))
                .with("items", only(list, Set.of("li")))
                .tree();
    }

    private Map<String, Object> item(Element item) {
        boolean note = item.id().matches("rod-[0-9]+");
        Block block = Block.of(note ? "note" : "item").withText("id", item.id());
        if (note) {
            block.with("number", Integer.parseInt(item.id().substring(4)));
        }
        return block.with(Block.BLOCKS, blocks(item)).tree();
    }

    private Map<String, Object> table(Element table) {
        List<Object> head = new ArrayList<>();
        List<Object> rows = new ArrayList<>();
        Block block = Block.of("table");
        for (Element child : table.children()) {
            switch (child.tagName()) {
                case "caption" -> block.with("caption", runs(child).line(child.childNodes()));
                case "thead" -> head.addAll(only(child, Set.of("tr")));
                case "tbody", "tfoot" -> rows.addAll(only(child, Set.of("tr")));
                default -> throw unknown(child);
            }
        }
        return block.with("head", List.copyOf(head))
                .with("rows", List.copyOf(rows))
                .tree();
    }

    private Map<String, Object> cell(Element cell) {
        Block block = Block.of("cell")
                .with("header", cell.tagName().equals("th"))
                .withText("scope", cell.attr("scope"))
                .with("number", cell.hasClass("number"));
        if (cell.hasAttr("colspan")) {
            block.with("span", Integer.parseInt(cell.attr("colspan")));
        }
        return block.with(Block.BLOCKS, blocks(cell)).tree();
    }

    private Map<String, Object> details(Element details) {
        List<Object> blocks = new ArrayList<>();
        Block block = Block.of("details");
        for (Element child : details.children()) {
            if (child.tagName().equals("summary")) {
                block.with("summary", runs(child).line(child.childNodes()));
            } else {
                block(child, blocks);
            }
        }
        return block.with(Block.BLOCKS, List.copyOf(blocks)).tree();
    }

    /** With what it says to whoever does not see it, which its own title and description are. */
    private static Map<String, Object> drawing(Element svg) {
        return Block.of("drawing")
                .withText("title", own(svg, "title"))
                .withText("text", own(svg, "desc"))
                .with("svg", svg.outerHtml())
                .tree();
    }

    private static String own(Element svg, String tag) {
        Element found = svg.selectFirst(tag);
        return found == null ? "" : found.text();
    }
}
