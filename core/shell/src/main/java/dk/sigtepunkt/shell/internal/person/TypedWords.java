package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line. A blank parts two words; between quotation marks, single or double, it does not; a backslash takes the
 * next sign as it is, outside marks and between double ones. Nothing else means anything: no variable, no second command, no file.
 */
final class TypedWords {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;

    private TypedWords() {}

    /** @throws IllegalArgumentException with a Danish sentence when a mark is not closed, or there is what nobody types */
    static List<String> of(String line) {
        TypedWords typed = new TypedWords();
        typed.read(line);
        return List.copyOf(typed.words);
    }

    private void read(String line) {
        if (line.chars().anyMatch(sign -> Character.isISOControl(sign) && !isBlank(sign))) {
            throw new IllegalArgumentException(ConsoleWords.say("person.line.control"));
        }
        int at = 0;
        while (at < line.length()) {
            char sign = line.charAt(at);
            if (isBlank(sign)) {
                end();
                at++;
            } else {
                begun = true;
                at = sign == '\'' || sign == '"' ? quoted(line, at + 1, sign) : plain(line, at);
            }
        }
        end();
    }

    private static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }

    private int plain(String line, int at) {
        int taken = line.charAt(at) == '\\' ? at + 1 : at;
        word.append(sign(line, taken));
        return taken + 1;
    }

    /** @return the place after the closing mark */
    private int quoted(String line, int first, char mark) {
        int at = first;
        while (sign(line, at) != mark) {
            int taken = mark == '"' && line.charAt(at) == '\\' ? at + 1 : at;
            word.append(sign(line, taken));
            at = taken + 1;
        }
        return at + 1;
    }

    private static char sign(String line, int at) {
        if (at >= line.length()) {
            throw new IllegalArgumentException(ConsoleWords.say("person.line.open"));
        }
        return line.charAt(at);
    }
}
