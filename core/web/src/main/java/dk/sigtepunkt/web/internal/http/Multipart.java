package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A posted form with a file in it, as {@code multipart/form-data} (RFC 7578). Read here and not by the container: the
 * file goes to no temporary folder, and a form that is too large gets a page of ours.
 *
 * @param fields the first value of each
 * @param files those that were chosen
 */
public record Multipart(Map<String, String> fields, List<Artifact> files) {
    static final String TYPE = "multipart/form-data";

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^\";\\s]{1,70}))");
    private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("[;\\s]filename=\"([^\"]*)\"");
    private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(ISO_8859_1);

    /** @return empty when the body is not well formed */
    public static Optional<Multipart> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        return new Reader(body, ("\r\n--" + mark).getBytes(ISO_8859_1)).read();
    }

    /** Goes through one body, part by part. */
    private static final class Reader {
        private final byte[] body;
        private final byte[] delimiter;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<Artifact> files = new ArrayList<>();

        Reader(byte[] body, byte[] delimiter) {
            this.body = body;
            this.delimiter = delimiter;
        }

        Optional<Multipart> read() {
            // The first delimiter has no line before it whose end could be a part of it.
            byte[] first = Arrays.copyOfRange(delimiter, 2, delimiter.length);
            int start = indexOf(body, first, 0) == 0 ? first.length : -1;
            while (start >= 0 && !lastAt(start)) {
                int end = indexOf(body, delimiter, start);
                if (end < 0 || !part(start, end)) {
                    return Optional.empty();
                }
                start = end + delimiter.length;
            }
            return start < 0 ? Optional.empty() : Optional.of(new Multipart(fields, files));
        }

        private boolean lastAt(int position) {
            return position + 1 < body.length && body[position] == '-' && body[position + 1] == '-';
        }

        private boolean part(int start, int end) {
            int split = indexOf(body, END_OF_HEADERS, start);
            if (split < 0 || split + END_OF_HEADERS.length > end) {
                return false;
            }
            String headers = new String(body, start, split - start, UTF_8);
            Matcher name = NAME.matcher(headers);
            if (!name.find()) {
                return false;
            }
            int from = split + END_OF_HEADERS.length;
            Matcher chosen = FILE.matcher(headers);
            if (!chosen.find()) {
                fields.putIfAbsent(name.group(1), new String(body, from, end - from, UTF_8));
            } else if (!chosen.group(1).isEmpty()) {
                files.add(new Artifact(own(chosen.group(1)), Arrays.copyOfRange(body, from, end)));
            }
            return true;
        }

        /** The file's name without the folder that some browsers send along. */
        private static String own(String path) {
            return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        }
    }

    private static int indexOf(byte[] text, byte[] wanted, int from) {
        for (int at = from; at <= text.length - wanted.length; at++) {
            if (text[at] == wanted[0] && Arrays.equals(text, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
