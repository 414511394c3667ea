package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The figures of one series, a row for each, a column for each part of it. Figures are added in any order; a series
 * holds finished columns, in order of period and then of when a figure became known, which nobody changes any more.
 */
final class Columns {
    private static final int ORIGIN_SHIFT = 4;
    private static final int STATUS_MASK = (1 << ORIGIN_SHIFT) - 1;
    private static final ObservationStatus[] STATUSES = ObservationStatus.values();
    private static final Origin[] ORIGINS = Origin.values();
    private static final String[] NO_NOTES = {};

    char[] periods;
    /** NaN where there is no number; that of a row stands {@link #step} after that of the row before. */
    double[] values;

    /** Where the first row's value stands. */
    int first;

    int step = 1;
    /** Status and origin. */
    byte[] marks;

    Vintage[] vintages;
    /** Empty as long as no figure has a note. */
    String[] notes;

    int size;

    Columns(int capacity) {
        periods = new char[capacity];
        values = new double[capacity];
        marks = new byte[capacity];
        vintages = new Vintage[capacity];
        notes = NO_NOTES;
    }

    /** A copy to add to. */
    static Columns copyOf(Columns present) {
        Columns copy = new Columns(0);
        copy.periods = present.periods;
        copy.values = present.ownValues();
        copy.marks = present.marks;
        copy.vintages = present.vintages;
        copy.notes = present.notes;
        copy.size = present.size;
        copy.resize(present.size + 1);
        return copy;
    }

    /** The same figures with their values among those of other series: each row's beside each other. */
    static Columns among(Columns finished, double[] values, int first, int step) {
        Columns moved = new Columns(0);
        moved.periods = finished.periods;
        moved.values = values;
        moved.first = first;
        moved.step = step;
        moved.marks = finished.marks;
        moved.vintages = finished.vintages;
        moved.notes = finished.notes;
        moved.size = finished.size;
        return moved;
    }

    private double[] ownValues() {
        return step == 1 && first == 0
                ? values
                : IntStream.range(0, size).mapToDouble(this::value).toArray();
    }

    double value(int row) {
        return values[first + row * step];
    }

    @SuppressWarnings("EnumOrdinal") // Never stored: the marks live as long as the enums they were made of.
    void add(char period, Figure figure, Origin origin, Vintage vintage, String note) {
        byte mark = (byte) (origin.ordinal() << ORIGIN_SHIFT | figure.status().ordinal());
        add(period, figure.value().orElse(Double.NaN), mark, vintage, note);
    }

    private void add(char period, double value, byte mark, Vintage vintage, String note) {
        if (size == periods.length) {
            resize(size + Math.max(4, size / 2));
        }
        if (!note.isEmpty() && notes.length == 0) {
            notes = new String[periods.length];
            Arrays.fill(notes, "");
        }
        periods[size] = period;
        values[size] = value;
        marks[size] = mark;
        vintages[size] = vintage;
        if (notes.length > 0) {
            notes[size] = note;
        }
        size++;
    }

    void addRow(Columns other, int row) {
        add(other.periods[row], other.value(row), other.marks[row], other.vintages[row], other.note(row));
    }

    ObservationStatus status(int row) {
        return STATUSES[marks[row] & STATUS_MASK];
    }

    Origin origin(int row) {
        return ORIGINS[marks[row] >> ORIGIN_SHIFT];
    }

    String note(int row) {
        return notes.length == 0 ? "" : notes[row];
    }

    /** Puts the rows in order, equal ones as they came, and lets go of spare room. */
    void finish() {
        if (!inOrder()) {
            Comparator<Integer> order = this::compare;
            int[] rows = IntStream.range(0, size)
                    .boxed()
                    .sorted(order)
                    .mapToInt(Integer::intValue)
                    .toArray();
            Columns sorted = new Columns(size);
            for (int row : rows) {
                sorted.addRow(this, row);
            }
            periods = sorted.periods;
            values = sorted.values;
            marks = sorted.marks;
            vintages = sorted.vintages;
            notes = sorted.notes;
        } else if (size < periods.length) {
            resize(size);
        }
    }

    /** The series of an indicator mostly have figures for the same periods from the same runs: one column serves all. */
    void share(Columns neighbour) {
        periods = Arrays.equals(periods, neighbour.periods) ? neighbour.periods : periods;
        marks = Arrays.equals(marks, neighbour.marks) ? neighbour.marks : marks;
        vintages = Arrays.equals(vintages, neighbour.vintages) ? neighbour.vintages : vintages;
    }

    private boolean inOrder() {
        for (int row = 1; row < size; row++) {
            if (compare(row - 1, row) > 0) {
                return false;
            }
        }
        return true;
    }

    int compare(int one, int other) {
        int byPeriod = Character.compare(periods[one], periods[other]);
        return byPeriod != 0 ? byPeriod : vintages[one].knownAt().compareTo(vintages[other].knownAt());
    }

    private void resize(int capacity) {
        periods = Arrays.copyOf(periods, capacity);
        values = Arrays.copyOf(values, capacity);
        marks = Arrays.copyOf(marks, capacity);
        vintages = Arrays.copyOf(vintages, capacity);
        if (notes.length > 0) {
            notes = Arrays.copyOf(notes, capacity);
            Arrays.fill(notes, Math.min(size, capacity), capacity, "");
        }
    }
}
