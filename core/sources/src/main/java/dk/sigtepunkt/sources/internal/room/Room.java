package dk.sigtepunkt.sources.internal.room;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.figures.RowLimit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.HashMap;
import java.util.Map;

/**
 * What is held of one file while it is read. Everything that a reader keeps is reported here first, so that it stops in
 * time with a sentence; and a text that stands in many cells is kept once.
 */
public final class Room {
    private static final RoomWords WORDS = RoomWords.in(Danish.LOCALE);

    /** Of all memory; the figures that are made of the rows need as much again. */
    private static final int PART = 5;

    private static final long ROW = 96;
    private static final long TEXT = 56;
    private static final long KEPT_ONCE = 48;
    private static final int MOST_KEPT_ONCE = 50_000;
    private static final int LONGEST_KEPT_ONCE = 200;

    private final int mostRows;
    private final long mostBytes;
    private final Map<String, String> texts = new HashMap<>();
    private int rows;
    private long bytes;

    public Room() {
        this(RowLimit.most(), bytes());
    }

    Room(int mostRows, long mostBytes) {
        this.mostRows = mostRows;
        this.mostBytes = mostBytes;
    }

    /** How much one file may take. */
    public static long bytes() {
        return Runtime.getRuntime().maxMemory() / PART;
    }

    /**
     * Makes room for a row.
     *
     * @param place where it stands
     * @param each how many bytes each of its cells takes beside its text
     * @throws SourceTrouble when there is none
     */
    public void row(String place, int cells, int each) {
        rows++;
        bytes += ROW + (long) cells * each;
        if (rows > mostRows) {
            throw new SourceTrouble(WORDS.tooManyRows(place, RowLimit.most()), false);
        }
        check(place);
    }

    /** The text, or the same text as it was kept before. */
    public String text(String text, String place) {
        if (text.isEmpty()) {
            return text;
        }
        String before = texts.get(text);
        if (before != null) {
            return before;
        }
        hold(TEXT + text.length(), place);
        if (texts.size() < MOST_KEPT_ONCE && text.length() <= LONGEST_KEPT_ONCE) {
            bytes += KEPT_ONCE;
            texts.put(text, text);
        }
        return text;
    }

    /** @throws SourceTrouble when so much more is too much */
    public void hold(long more, String place) {
        bytes += more;
        check(place);
    }

    private void check(String place) {
        if (bytes > mostBytes) {
            throw full(place, mostBytes);
        }
    }

    static SourceTrouble full(String place, long most) {
        return new SourceTrouble(WORDS.tooMuch(place, Math.max(1, most / FileLimit.MEGABYTE)), false);
    }
}
