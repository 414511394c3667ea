package dk.sigtepunkt.persistence.internal.minutes;

import dk.sigtepunkt.domain.minutes.MinuteSwitch;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That it was turned on or off once; never changed. */
@Entity
@Table(name = "minute_switch")
class MinuteSwitchRow {
    /** From 1. */
    @Id
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "turned_on")
    private int on;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected MinuteSwitchRow() {}

    MinuteSwitchRow(int place, MinuteSwitch turned) {
        this.place = place;
        this.on = turned.on() ? 1 : 0;
        this.by = new SignatureColumns(turned.by());
    }

    MinuteSwitch turned() {
        return new MinuteSwitch(on == 1, by.signature());
    }
}
