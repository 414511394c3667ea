package dk.sigtepunkt.reporting.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.sigtepunkt.reporting.seal.json.CanonicalJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** SHA-256 as the seal uses it: a leaf, a node and a check can never be each other. */
final class SealDigests {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern SHORT = Pattern.compile("[0-9a-f]{8}");
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte CHECK = 2;
    private static final HexFormat HEX = HexFormat.of();

    private SealDigests() {}

    static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }

    static boolean isSalt(String text) {
        return SALT.matcher(text).matches();
    }

    static boolean isCheck(String text) {
        return SHORT.matcher(text).matches();
    }

    /** Of a tree's canonical bytes and nothing else. */
    static String of(Object tree) {
        return HEX.formatHex(sha256().digest(CanonicalJson.bytes(tree)));
    }

    static String leaf(Object tree) {
        MessageDigest sha = sha256();
        sha.update(LEAF);
        return HEX.formatHex(sha.digest(CanonicalJson.bytes(tree)));
    }

    /** A few letters that tell which value was changed; no proof. */
    static String check(Object tree) {
        MessageDigest sha = sha256();
        sha.update(CHECK);
        return HEX.formatHex(sha.digest(CanonicalJson.bytes(tree)), 0, 4);
    }

    /** The root over the leaves in their order, split as RFC 6962 does: at the largest power of two below their number. */
    static String root(List<String> leaves) {
        if (leaves.isEmpty()) {
            return HEX.formatHex(sha256().digest());
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        MessageDigest sha = sha256();
        sha.update(NODE);
        sha.update(HEX.parseHex(root(leaves.subList(0, split))));
        sha.update(HEX.parseHex(root(leaves.subList(split, leaves.size()))));
        return HEX.formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** What somebody wrote off a page: in capitals, in groups. */
    static String typed(String text) {
        StringBuilder digest = new StringBuilder();
        text.chars()
                .filter(letter -> !Character.isWhitespace(letter) && letter != ':' && letter != '-')
                .map(Character::toLowerCase)
                .forEach(letter -> digest.append((char) letter));
        return new String(digest.toString().getBytes(US_ASCII), US_ASCII);
    }
}
