package dk.sigtepunkt.domain.written;

import java.util.PrimitiveIterator;
import java.util.Set;

/** Characters that nobody sees: those that only say where a line may be broken are left out, the others are told. */
final class Unseen {
    private static final int JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;

    /** Soft hyphen, zero-width space, word joiner, byte order mark: they come along with what is copied, and say nothing. */
    private static final Set<Integer> MEANINGLESS = Set.of(0x00AD, 0x200B, 0x2060, 0xFEFF);

    /** Letters and marks that are drawn as nothing. */
    private static final Set<Integer> BLANK = Set.of(0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private Unseen() {}

    /** The text without what says nothing in it, and without what stands around it. */
    static String without(String text) {
        int[] seen = text.codePoints().filter(one -> !MEANINGLESS.contains(one)).toArray();
        int from = 0;
        int to = seen.length;
        while (from < to && space(seen[from])) {
            from++;
        }
        while (to > from && space(seen[to - 1])) {
            to--;
        }
        return new String(seen, from, to - from);
    }

    private static boolean space(int one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    /** Whether something in it is not seen and yet does something; a joiner between two pictures makes one of them. */
    static boolean in(String text) {
        int before = 0;
        boolean joins = false;
        for (PrimitiveIterator.OfInt all = text.codePoints().iterator(); all.hasNext(); ) {
            int one = all.nextInt();
            if ((joins && !picture(one)) || (one == JOINER ? !picture(before) : hidden(one))) {
                return true;
            }
            joins = one == JOINER;
            before = one;
        }
        return joins;
    }

    private static boolean picture(int one) {
        int type = Character.getType(one);
        return one == AS_EMOJI || type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }

    private static boolean hidden(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL -> one != '\n' && one != '\t' && one != '\r';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANK.contains(one);
        };
    }

    /** Whether it is a mark or a blank that can be put between two digits without anybody seeing it. */
    static boolean betweenDigits(int one) {
        return switch (Character.getType(one)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> BLANK.contains(one);
        };
    }
}
