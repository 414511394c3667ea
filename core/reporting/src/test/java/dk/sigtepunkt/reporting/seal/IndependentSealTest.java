package dk.sigtepunkt.reporting.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A second verifier, written after {@code core/docs/seals.md} with nothing but the JDK: since a seal stands in its canonical bytes,
 * what is digested is cut out of the file as it is.
 */
class IndependentSealTest {
    private static final Pattern PART_DIGEST = Pattern.compile("\"digest\":\"([0-9a-f]{64})\",\"(?:ground|index)\":");

    @Test
    void aSealHoldsByTheDescriptionAlone() throws NoSuchAlgorithmException {
        List<SealFile> chain = new MadeSeals(17).chain();
        for (SealFile file : chain) {
            assertHolds(new String(file.bytes(), UTF_8), file.parts().size());
            SealFile withheld = file.withhold(Set.of(1, 2, 5), Withholding.CLOSED, "Lukket »punkt« {[\"");
            assertHolds(new String(withheld.bytes(), UTF_8), file.parts().size());
        }
        SealFile empty = SealFile.seal(chain.get(0).head(), List.of(), new Random(1));
        assertHolds(new String(empty.bytes(), UTF_8), 0);
    }

    private static void assertHolds(String file, int count) throws NoSuchAlgorithmException {
        String head = value(file, file.indexOf("\"head\":") + 7);
        assertThat(file).startsWith("{\"digest\":\"" + hex(sha(head.getBytes(UTF_8))) + "\"");
        List<byte[]> leaves = new ArrayList<>();
        int at = file.indexOf("\"parts\":[", file.indexOf(head) + head.length()) + 9;
        while (file.charAt(at) == '{') {
            String part = value(file, at);
            leaves.add(leaf(part));
            at += part.length() + 1;
        }
        assertThat(leaves).hasSize(count);
        assertThat(head).contains("\"parts\":" + count + ",").contains("\"root\":\"" + hex(root(leaves)) + "\"");
    }

    private static byte[] leaf(String part) throws NoSuchAlgorithmException {
        Matcher digest = PART_DIGEST.matcher(part);
        // The last: what the content says comes before it.
        Optional<String> said = Optional.empty();
        int from = 0;
        while (digest.find()) {
            said = Optional.ofNullable(digest.group(1));
            from = digest.start();
        }
        String stated = said.orElseThrow();
        if (!part.contains("\"salt\":")) {
            return HexFormat.of().parseHex(stated);
        }
        String salted = part.substring(0, from) + part.substring(from + "\"digest\":\"\",".length() + 64);
        byte[] counted = sha(new byte[] {0}, salted.getBytes(UTF_8));
        assertThat(hex(counted)).isEqualTo(stated);
        return counted;
    }

    /** From the left: two trees of one size become one; what is left at the end is put together from the right. */
    private static byte[] root(List<byte[]> leaves) throws NoSuchAlgorithmException {
        List<byte[]> stack = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            stack.add(leaves.get(leaf));
            for (int size = leaf + 1; size % 2 == 0; size /= 2) {
                join(stack);
            }
        }
        while (stack.size() > 1) {
            join(stack);
        }
        return stack.isEmpty() ? sha(new byte[0]) : stack.get(0);
    }

    private static void join(List<byte[]> stack) throws NoSuchAlgorithmException {
        byte[] right = stack.remove(stack.size() - 1);
        byte[] left = stack.remove(stack.size() - 1);
        stack.add(sha(new byte[] {1}, left, right));
    }

    /** The object that begins there. */
    private static String value(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int at = start; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted && letter == '\\') {
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '{' || letter == '[')) {
                depth++;
            } else if (!quoted && (letter == '}' || letter == ']') && --depth == 0) {
                return text.substring(start, at + 1);
            }
        }
        throw new AssertionError("no end");
    }

    private static byte[] sha(byte[]... parts) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
