package dk.sigtepunkt.sources.internal.read.px;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.room.Room;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The statements of a PX file, {@code KEYWORD[language]("sub-key")=value;}, up to and with its data. */
final class PxKeywords {
    private static final PxWords WORDS = PxWords.in(Danish.LOCALE);

    private final String text;
    private final Map<String, List<String>> values = new HashMap<>();
    private final Room room = new Room();
    private int at;
    private String data = "";

    private PxKeywords(String text) {
        this.text = text;
    }

    static PxKeywords read(String text) {
        PxKeywords keywords = new PxKeywords(text);
        keywords.statements();
        return keywords;
    }

    /** Everything after {@code DATA=}. */
    String data() {
        return data;
    }

    /** In the file's own language; empty without the keyword. */
    List<String> list(String keyword, String... subkeys) {
        String plain = key(keyword, "", List.of(subkeys));
        String language =
                values.getOrDefault(key("LANGUAGE", "", List.of()), List.of("")).get(0);
        return values.getOrDefault(plain, values.getOrDefault(key(keyword, language, List.of(subkeys)), List.of()));
    }

    String first(String keyword, String... subkeys) {
        List<String> list = list(keyword, subkeys);
        return list.isEmpty() ? "" : list.get(0).strip();
    }

    private void statements() {
        for (skip(); at < text.length(); skip()) {
            String keyword = word("=([").toUpperCase(Locale.ROOT);
            String language = bracketed('[', ']').stream().findFirst().orElse("");
            List<String> subkeys = bracketed('(', ')');
            expect('=', keyword);
            if (keyword.equals("DATA")) {
                data = text.substring(at);
                return;
            }
            values.put(key(keyword, language, subkeys), value(keyword));
        }
        throw trouble(WORDS.noFigures(line()));
    }

    private static String key(String keyword, String language, List<String> subkeys) {
        return keyword + "[" + language.toLowerCase(Locale.ROOT) + "]"
                + subkeys.stream().map(String::strip).toList();
    }

    private List<String> bracketed(char open, char close) {
        skip();
        if (at >= text.length() || text.charAt(at) != open) {
            return List.of();
        }
        at++;
        List<String> items = items(close, WORDS.keyword());
        at++;
        return items;
    }

    private List<String> value(String keyword) {
        List<String> items = items(';', keyword);
        at++;
        return items;
    }

    /** Items with commas between; quoted parts that follow each other are one. Stops at the end mark. */
    private List<String> items(char end, String keyword) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean any = false;
        for (skip(); at < text.length(); skip()) {
            char sign = text.charAt(at);
            if (sign == end) {
                if (any) {
                    items.add(kept(item.toString()));
                }
                return items;
            }
            any = true;
            if (sign == '"') {
                item.append(quoted(keyword));
            } else if (sign == ',') {
                items.add(kept(item.toString()));
                item.setLength(0);
                at++;
            } else {
                item.append(word("\",;)]"));
                bareEnd(end, item);
            }
        }
        throw trouble(WORDS.cutIn(keyword));
    }

    /** A closing bracket that does not end the list belongs to the word, as in {@code TLIST(A1)}. */
    private void bareEnd(char end, StringBuilder item) {
        if (at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == ']') && text.charAt(at) != end) {
            item.append(text.charAt(at));
            at++;
        }
    }

    private String kept(String item) {
        room.hold(Long.BYTES, WORDS.description());
        return room.text(item, WORDS.description());
    }

    private String quoted(String keyword) {
        int close = text.indexOf('"', at + 1);
        if (close < 0) {
            throw trouble(WORDS.cutInText(keyword, line()));
        }
        String quoted = text.substring(at + 1, close);
        at = close + 1;
        return quoted;
    }

    private String word(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private void expect(char sign, String keyword) {
        skip();
        if (at >= text.length() || text.charAt(at) != sign) {
            throw trouble(WORDS.noKeyword(keyword, line()));
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private long line() {
        return 1
                + text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private static SourceTrouble trouble(String sentence) {
        return new SourceTrouble(sentence, true);
    }
}
