package dk.sigtepunkt.domain.people;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.domain.accounts.KeptRow;
import dk.sigtepunkt.domain.accounts.PersonalData;

/** All that is kept of a person as a file that people and programs can read: the same from every door. */
public final class PersonalFile {
    private PersonalFile() {}

    /** JSON, a row a line. */
    public static String json(PersonalData.Told told) {
        return told.rows().stream()
                .map(PersonalFile::row)
                .collect(joining(
                        ",\n",
                        "{\"account\":%s,\"at\":%s,\"rows\":[\n"
                                .formatted(
                                        quoted(told.id().value()),
                                        quoted(told.at().toString())),
                        "\n]}\n"));
    }

    private static String row(KeptRow row) {
        return row.values().entrySet().stream()
                .map(one -> quoted(one.getKey()) + ":" + quoted(one.getValue()))
                .collect(joining(",", "{\"kind\":" + quoted(row.kind()) + ",\"values\":{", "}}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append((char) sign);
            } else if (sign < ' ') {
                quoted.append("\\u%04x".formatted(sign));
            } else {
                quoted.append((char) sign);
            }
        });
        return quoted.append('"').toString();
    }
}
