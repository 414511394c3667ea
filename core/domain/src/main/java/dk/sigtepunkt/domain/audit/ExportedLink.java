package dk.sigtepunkt.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A link as it leaves, one in a line: JSON with {@code seq}, {@code parts}, {@code previous} and {@code hash} in this order,
 * without a blank between them, and the reason where it comes along.
 *
 * @param reason what lies beside it; empty where there is none or it stayed behind
 */
public record ExportedLink(ChainLink link, Optional<AuditReason> reason) {
    /** Without its end. */
    public String line() {
        String parts = link.parts().stream().map(ExportedLink::quoted).collect(Collectors.joining(",", "[", "]"));
        String why = reason.map(one ->
                        ",\"reason\":{\"salt\":%s,\"text\":%s}".formatted(quoted(one.salt()), quoted(one.text())))
                .orElse("");
        return "{\"seq\":" + link.seq() + ",\"parts\":" + parts + ",\"previous\":" + quoted(link.previous())
                + ",\"hash\":" + quoted(link.hash()) + why + "}";
    }

    /** @return empty unless it is, to the letter, a line that could have been written so */
    public static Optional<ExportedLink> read(String line) {
        try {
            return Optional.of(new Reader(line).link())
                    .filter(link -> link.line().equals(line));
        } catch (NotWrittenSo other) {
            return Optional.empty();
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (sign < ' ') {
                quoted.append("\\u%04x".formatted((int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }

    /** Goes through a line from left to right. */
    private static final class Reader {
        private final String line;
        private int at;

        Reader(String line) {
            this.line = line;
        }

        ExportedLink link() throws NotWrittenSo {
            expect("{\"seq\":");
            long seq = number();
            expect(",\"parts\":[");
            List<String> parts = new ArrayList<>();
            while (!skipped("]")) {
                if (!parts.isEmpty()) {
                    expect(",");
                }
                parts.add(text());
            }
            expect(",\"previous\":");
            String previous = text();
            expect(",\"hash\":");
            ChainLink link = new ChainLink(seq, parts, previous, text());
            Optional<AuditReason> reason = skipped(",\"reason\":{\"salt\":") ? Optional.of(reason()) : Optional.empty();
            expect("}");
            if (at < line.length()) {
                throw new NotWrittenSo();
            }
            return new ExportedLink(link, reason);
        }

        private AuditReason reason() throws NotWrittenSo {
            String salt = text();
            expect(",\"text\":");
            AuditReason reason = new AuditReason(salt, text());
            expect("}");
            return reason;
        }

        private long number() throws NotWrittenSo {
            int end = line.indexOf(',', at);
            try {
                long number = Long.parseLong(line.substring(at, Math.max(at, end)));
                at = end;
                return number;
            } catch (NumberFormatException none) {
                throw new NotWrittenSo();
            }
        }

        private String text() throws NotWrittenSo {
            expect("\"");
            StringBuilder text = new StringBuilder();
            while (!skipped("\"")) {
                text.append(sign());
            }
            return text.toString();
        }

        private char sign() throws NotWrittenSo {
            char sign = next();
            if (sign != '\\') {
                return sign;
            }
            char escaped = next();
            return escaped == 'u' ? coded() : escaped;
        }

        private char coded() throws NotWrittenSo {
            int code = 0;
            for (int digit = 0; digit < 4; digit++) {
                int value = Character.digit(next(), 16);
                if (value < 0) {
                    throw new NotWrittenSo();
                }
                code = code * 16 + value;
            }
            return (char) code;
        }

        private char next() throws NotWrittenSo {
            if (at == line.length()) {
                throw new NotWrittenSo();
            }
            return line.charAt(at++);
        }

        private boolean skipped(String word) {
            boolean there = line.startsWith(word, at);
            at += there ? word.length() : 0;
            return there;
        }

        private void expect(String word) throws NotWrittenSo {
            if (!skipped(word)) {
                throw new NotWrittenSo();
            }
        }
    }

    private static final class NotWrittenSo extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
