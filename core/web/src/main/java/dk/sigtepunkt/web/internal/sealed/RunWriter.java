package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.text.Words;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes what stands within lines. */
record RunWriter(SealedLook look, Words words) {
    private static final Set<String> SCHEMES = Set.of("/", "https:", "http:", "mailto:");

    void write(List<Object> runs, Element into) {
        for (Object run : runs) {
            if (run instanceof String said) {
                into.appendText(said);
            } else {
                write(Block.read(run).orElseThrow(() -> unknown(String.valueOf(run))), into);
            }
        }
    }

    UnknownBlock unknown(String what) {
        return new UnknownBlock(words.say("sealed.unknown-block", what));
    }

    private void write(Block run, Element into) {
        switch (run.type()) {
            case "break" -> into.appendElement("br");
            case "link" -> link(run, into.appendElement("a"));
            case "reference" -> {
                Element reference = link(run, dressed(into.appendElement("a"), "reference", ""));
                reference.attr("aria-label", words.say("roots.ref", reference.text()));
            }
            case "strong" -> inside(run, into.appendElement("strong"));
            case "emphasis" -> inside(run, into.appendElement("em"));
            case "insertion" -> inside(run, into.appendElement("ins"));
            case "deletion" -> inside(run, into.appendElement("del"));
            case "code" -> inside(run, into.appendElement("code"));
            case "hidden" -> inside(run, dressed(into.appendElement("span"), "hidden", ""));
            case "symbol" -> inside(run, into.appendElement("span").attr("aria-hidden", "true"));
            case "status", "grade" -> inside(run, dressed(into.appendElement("span"), run.type(), run.text("code")));
            case "mark" -> inside(run, dressed(into.appendElement("span"), run.text("kind"), ""));
            default -> throw unknown(run.type());
        }
    }

    private Element inside(Block run, Element element) {
        write(run.list(Block.RUNS), element);
        return element;
    }

    private Element link(Block run, Element link) {
        String anchor = run.text("anchor");
        String address = run.text("address");
        if (!anchor.isEmpty()) {
            link.attr("href", "#" + anchor);
        } else if (SCHEMES.stream().anyMatch(address::startsWith)) {
            link.attr("href", address);
        }
        return inside(run, link);
    }

    /** @param code of one of a set */
    Element dressed(Element element, String kind, String code) {
        String classes = look.of(kind).formatted(code.replaceAll("[^a-z-]", ""));
        return classes.isEmpty() ? element : element.attr("class", classes);
    }
}
