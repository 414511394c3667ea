package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.wheel.Adjustment;
import dk.sigtepunkt.domain.wheel.WheelChange;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** One change of one wheel; what a kind of change has not stays empty. Days, times and quarters are texts as they are written. */
@Entity
@Table(name = "wheel_adjustment")
class AdjustmentRow implements WheelChange.Cases<String> {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "wheel_ref")
    private String wheelRef;

    private int place;

    /** As {@link #fold} names it. */
    @Column(name = "change_kind")
    private String changeKind;

    @Column(name = "entry_key")
    private String entryKey = "";

    /** {@link EntryKind#code()}. */
    @Column(name = "entry_kind")
    private String entryKind = "";

    private String title = "";

    @Column(name = "first_day")
    private String firstDay = "";

    @Column(name = "last_day")
    private String lastDay = "";

    @Column(name = "begins_at")
    private String beginsAt = "";

    @Column(name = "held_at")
    private String heldAt = "";

    private String quarter = "";

    /** The number of what is taken back; 0 for none. */
    @Column(name = "taken_back")
    private int takenBack;

    @Lob
    @Column(name = "reason_text")
    private String reason;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected AdjustmentRow() {}

    @SuppressWarnings({"NullAway.Init", "this-escape"}) // the cases only fill fields of this row
    AdjustmentRow(String wheelRef, Adjustment adjustment) {
        this.wheelRef = wheelRef;
        this.place = adjustment.number();
        this.reason = adjustment.reason();
        this.by = new SignatureColumns(adjustment.by());
        this.changeKind = adjustment.change().fold(this);
    }

    @Override
    public final String moved(WheelChange.Moved moved) {
        entryKey = moved.entry();
        firstDay = moved.to().toString();
        beginsAt = written(moved.time());
        return "moved";
    }

    @Override
    public final String cancelled(WheelChange.Cancelled cancelled) {
        entryKey = cancelled.entry();
        return "cancelled";
    }

    @Override
    public final String added(WheelChange.Added added) {
        WheelEntry entry = added.entry();
        entryKey = entry.key();
        entryKind = entry.kind().code();
        title = entry.title();
        firstDay = entry.when().fold(on -> on.day().toString(), beside -> "");
        beginsAt = written(entry.time());
        heldAt = entry.place();
        quarter = entry.quarter().map(Period::code).orElse("");
        return "added";
    }

    @Override
    public final String freed(WheelChange.Freed freed) {
        title = freed.days().title();
        firstDay = freed.days().from().toString();
        lastDay = freed.days().to().toString();
        return "freed";
    }

    @Override
    public final String takenBack(WheelChange.TakenBack back) {
        takenBack = back.number();
        return "taken-back";
    }

    private static String written(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse("");
    }

    String wheelRef() {
        return wheelRef;
    }

    Adjustment adjustment() {
        return new Adjustment(place, change(), reason, by.signature());
    }

    private WheelChange change() {
        return switch (changeKind) {
            case "moved" -> new WheelChange.Moved(entryKey, LocalDate.parse(firstDay), time());
            case "cancelled" -> new WheelChange.Cancelled(entryKey);
            case "added" ->
                new WheelChange.Added(new WheelEntry(
                        entryKey,
                        StoredCodes.find(EntryKind.values(), EntryKind::code, entryKind),
                        title,
                        new When.On(LocalDate.parse(firstDay)),
                        time(),
                        heldAt,
                        quarter.isEmpty() ? Optional.empty() : Optional.of(Period.parse(quarter))));
            case "freed" ->
                new WheelChange.Freed(new MeetingFree(title, LocalDate.parse(firstDay), LocalDate.parse(lastDay)));
            case "taken-back" -> new WheelChange.TakenBack(takenBack);
            default -> throw new IllegalStateException("unknown change of a wheel: " + changeKind);
        };
    }

    private Optional<LocalTime> time() {
        return beginsAt.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(beginsAt));
    }
}
