package dk.sigtepunkt.benchmark;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The first rows of others. */
final class FirstRows implements Iterator<Row> {
    private final Iterator<Row> rows;
    private int left;

    FirstRows(Iterator<Row> rows, int most) {
        this.rows = rows;
        this.left = most;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && rows.hasNext();
    }

    @Override
    public Row next() {
        if (left <= 0) {
            throw new NoSuchElementException();
        }
        left--;
        return rows.next();
    }
}
