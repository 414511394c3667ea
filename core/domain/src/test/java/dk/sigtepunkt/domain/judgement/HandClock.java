package dk.sigtepunkt.domain.judgement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns by hand. */
public final class HandClock extends Clock {
    private Instant now;

    public HandClock(String now) {
        this.now = Instant.parse(now);
    }

    public void turn(String to) {
        now = Instant.parse(to);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
