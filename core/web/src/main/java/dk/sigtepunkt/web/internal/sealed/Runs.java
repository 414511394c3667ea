package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.seals.SealingFailed;
import dk.sigtepunkt.domain.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands within a line: texts as they are, and runs with others in them.
 *
 * @param lines whether a line that ends where it was written ends where it is shown too
 */
record Runs(Words words, boolean lines) {
    private static final Set<String> INLINE =
            Set.of("a", "b", "br", "code", "del", "em", "i", "ins", "span", "strong", "abbr", "time");

    /** What a piece of a line is, by how it looks today; the first that fits. */
    private static final List<Map.Entry<String, String>> MARKS = List.of(
            Map.entry("note-mark", "remark"),
            Map.entry("badge-late", "late"),
            Map.entry("badge-state", "state"),
            Map.entry("example-mark", "example"),
            Map.entry("persons", "persons"),
            Map.entry("since", "aside"),
            Map.entry("history-note", "aside"));

    /** Whether a node stands within a line. */
    static boolean inline(Node node) {
        return node instanceof TextNode
                || (node instanceof Element element
                        && (INLINE.contains(element.tagName())
                                || (element.tagName().equals("svg") && silent(element))));
    }

    private static boolean silent(Element element) {
        return element.attr("aria-hidden").equals("true");
    }

    /** Of a whole line: no blank begins or ends it. */
    List<Object> line(List<? extends Node> nodes) {
        List<Object> runs = new ArrayList<>(of(nodes));
        if (!runs.isEmpty() && runs.get(0) instanceof String first) {
            runs.set(0, first.stripLeading());
        }
        int last = runs.size() - 1;
        if (!runs.isEmpty() && runs.get(last) instanceof String end) {
            runs.set(last, end.stripTrailing());
        }
        runs.removeIf(""::equals);
        return List.copyOf(runs);
    }

    List<Object> of(List<? extends Node> nodes) {
        List<Object> runs = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), runs);
            } else if (node instanceof Element element) {
                element(element, runs);
            }
        }
        return List.copyOf(runs);
    }

    private void text(String whole, List<Object> runs) {
        Iterator<String> parts =
                (lines ? Arrays.asList(whole.split("[ \t]*\r?\n[ \t]*", -1)) : List.of(whole)).iterator();
        while (parts.hasNext()) {
            String text = parts.next().replaceAll("[ \t\r\n\f]+", " ");
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last) instanceof String before) {
                runs.set(last, before + text);
            } else if (!text.isEmpty()) {
                runs.add(text);
            }
            if (parts.hasNext()) {
                runs.add(Block.of("break").tree());
            }
        }
    }

    private void element(Element element, List<Object> runs) {
        switch (element.tagName()) {
            case "br" -> runs.add(Block.of("break").tree());
            case "svg" -> silent(element, runs);
            case "a" -> runs.add(link(element));
            case "b", "strong" -> runs.add(around("strong", element));
            case "i", "em" -> runs.add(around("emphasis", element));
            case "ins" -> runs.add(around("insertion", element));
            case "del" -> runs.add(around("deletion", element));
            case "code" -> runs.add(around("code", element));
            case "span", "abbr", "time" -> span(element, runs);
            default -> throw new SealingFailed(words.say("sealed.unknown-element", element.tagName()));
        }
    }

    /** A sign that says nothing is not kept: what it stands beside says it. */
    private void silent(Element sign, List<Object> runs) {
        if (sign.hasText()) {
            runs.add(around("symbol", sign));
        }
    }

    private Map<String, Object> around(String type, Element element) {
        return Block.of(type)
                .with(Block.RUNS, within(element).of(element.childNodes()))
                .tree();
    }

    private Runs within(Element element) {
        return new Runs(words, lines || element.hasClass("lines"));
    }

    private Map<String, Object> link(Element element) {
        String to = element.attr("href");
        Block block = element.hasClass("root-ref") ? Block.of("reference") : Block.of("link");
        return block.with(to.startsWith("#") ? "anchor" : "address", to.startsWith("#") ? to.substring(1) : to)
                .with(Block.RUNS, within(element).of(element.childNodes()))
                .tree();
    }

    private void span(Element span, List<Object> runs) {
        if (silent(span)) {
            silent(span, runs);
        } else if (span.hasClass("sr-only")) {
            runs.add(around("hidden", span));
        } else if (span.hasClass("status")) {
            runs.add(coded("status", span));
        } else if (span.hasClass("grade")) {
            runs.add(coded("grade", span));
        } else {
            MARKS.stream()
                    .filter(one -> span.hasClass(one.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> runs.add(Block.of("mark")
                                    .with("kind", one.getValue())
                                    .with(Block.RUNS, within(span).of(span.childNodes()))
                                    .tree()),
                            () -> runs.addAll(within(span).of(span.childNodes())));
        }
    }

    /** One of a set that is known by a code, beside its word. */
    private Map<String, Object> coded(String type, Element span) {
        String code = span.classNames().stream()
                .filter(name -> name.startsWith(type + "-"))
                .map(name -> name.substring(type.length() + 1))
                .findFirst()
                .orElse("");
        return Block.of(type)
                .withText("code", code)
                .with(Block.RUNS, within(span).of(span.childNodes()))
                .tree();
    }
}
