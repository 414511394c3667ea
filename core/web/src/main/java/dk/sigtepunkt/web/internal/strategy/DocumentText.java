package dk.sigtepunkt.web.internal.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unbescape.html.HtmlEscape;

/**
 * A document's text as blocks: headings, paragraphs and lists, as plain text, Markdown or simple HTML write them. What comes
 * out is texts alone, which the template escapes; no mark of the document becomes a mark of the page.
 */
public final class DocumentText {
    private static final int LONGEST_HEADING = 90;
    private static final int LONG = 120;
    private static final Pattern NO_TEXT =
            Pattern.compile("(?is)<(script|style|template|iframe|object)\\b[^>]*>.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)");
    private static final Pattern EMPHASIS = Pattern.compile("(?i)</?(i|em)(\\s[^>]*)?>");
    private static final Pattern STRONG = Pattern.compile("(?i)</?(b|strong)(\\s[^>]*)?>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern RULE = Pattern.compile("[-=_|\\s]*-{2}[-=_|\\s]*");
    private static final Pattern HEADING = Pattern.compile("(?is)#{1,6}\\s+(.*)|<h[1-6]\\b[^>]*>(.*)");
    private static final Pattern ITEM = Pattern.compile(
            "[-*+]\\s+(.*)|(\\d{1,2}[.)]\\s+(?!(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober"
                    + "|november|december|kvartal)\\b).*)");
    private static final Pattern LISTED = Pattern.compile("(?i)<[uo]l\\b[^>]*>|<li\\b[^>]*>|•");
    private static final Pattern MARKED =
            Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|\\*(?=\\S)([^*]+?)(?<=\\S)\\*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private DocumentText() {}

    /** A piece of text, and how it stands out. */
    public record Run(String text, boolean emphasised, boolean strong) {}

    /**
     * @param kind {@code heading}, {@code paragraph} or {@code list}
     * @param items of a list its items, else one
     */
    public record Block(String kind, List<List<Run>> items) {}

    static List<Block> blocks(String text) {
        DocumentText document = new DocumentText();
        NO_TEXT.matcher(text).replaceAll("").lines().map(String::strip).forEach(document::line);
        document.end();
        return headed(document.blocks);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isEmpty() || RULE.matcher(line).matches()) {
            end();
        } else if (heading.matches()) {
            end();
            add("heading", Stream.of(Optional.ofNullable(heading.group(1)).orElse(heading.group(2))));
        } else if (LISTED.matcher(line).find()) {
            listed(line);
        } else if (line.indexOf('\t') >= 0) {
            end();
            add("paragraph", Stream.of("**" + String.join(" – ", line.split("\\t+")) + "**"));
        } else if (item.matches()) {
            endParagraph();
            items.add(Optional.ofNullable(item.group(1)).orElse(item.group(2)));
        } else {
            endItems();
            paragraph.add(line);
        }
    }

    /** A list in one line: what stands before its first item is what it is a list of. */
    private void listed(String line) {
        String[] pieces = LISTED.split(line, -1);
        if (!pieces[0].isBlank()) {
            end();
            add("heading", Stream.of(pieces[0]));
        }
        endParagraph();
        Stream.of(pieces)
                .skip(1)
                .filter(piece -> !TAG.matcher(piece).replaceAll("").isBlank())
                .forEach(items::add);
    }

    private void end() {
        endParagraph();
        endItems();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            add("paragraph", Stream.of(String.join(" ", paragraph)));
            paragraph.clear();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            add("list", items.stream());
            items.clear();
        }
    }

    private void add(String kind, Stream<String> texts) {
        List<List<Run>> all =
                texts.map(DocumentText::runs).filter(runs -> !runs.isEmpty()).toList();
        if (!all.isEmpty()) {
            blocks.add(new Block(kind, all));
        }
    }

    private static List<Run> runs(String text) {
        String marked = STRONG.matcher(EMPHASIS.matcher(text).replaceAll("*")).replaceAll("**");
        String bare =
                HtmlEscape.unescapeHtml(TAG.matcher(marked).replaceAll("")).strip();
        List<Run> runs = new ArrayList<>();
        Matcher matcher = MARKED.matcher(bare);
        int end = 0;
        while (matcher.find()) {
            plain(bare.substring(end, matcher.start()), runs);
            runs.add(
                    matcher.group(1) == null
                            ? new Run(matcher.group(2), true, false)
                            : new Run(matcher.group(1), false, true));
            end = matcher.end();
        }
        plain(bare.substring(end), runs);
        return List.copyOf(runs);
    }

    private static void plain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, false, false));
        }
    }

    /** A short line of its own before a long text, or one in capitals, is a heading though nothing marks it. */
    private static List<Block> headed(List<Block> blocks) {
        List<Block> headed = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            boolean before = index + 1 < blocks.size() && isLong(blocks.get(index + 1));
            headed.add(
                    block.kind().equals("paragraph") && reads(block, before)
                            ? new Block("heading", block.items())
                            : block);
        }
        return List.copyOf(headed);
    }

    private static boolean isLong(Block block) {
        return block.kind().equals("paragraph") && text(block).length() > LONG;
    }

    private static boolean reads(Block block, boolean beforeLong) {
        String text = text(block);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.indexOf(' ') > 0;
        boolean begins = text.matches("(?U)\\p{Lu}{2,} \\p{Lu}{2,}.*");
        boolean strong = block.items().get(0).get(0).strong();
        boolean ends = strong || text.matches("(?s).*[.,;:!]");
        return text.length() <= LONGEST_HEADING && !ends && (capitals || begins || beforeLong);
    }

    private static String text(Block block) {
        StringBuilder text = new StringBuilder();
        block.items().get(0).forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
