package dk.sigtepunkt.domain.simulation;

import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A simulation's time that stands still until it is moved; it is the clock too. */
public final class MemoryTime extends Clock implements SimulatedTime {
    private final boolean on;
    private Instant now;

    MemoryTime(boolean on, Instant now) {
        this.on = on;
        this.now = now;
    }

    public static MemoryTime simulated(Instant now) {
        return new MemoryTime(true, now);
    }

    public static MemoryTime real(Instant now) {
        return new MemoryTime(false, now);
    }

    @Override
    public boolean on() {
        return on;
    }

    @Override
    public void move(Instant to) {
        if (!on) {
            throw new IllegalStateException("time is not simulated");
        }
        now = to;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Danish.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
