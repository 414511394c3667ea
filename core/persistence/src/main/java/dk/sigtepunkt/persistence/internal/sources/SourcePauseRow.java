package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A source that is paused; the row goes when it is resumed. */
@Entity
@Table(name = "source_pause")
class SourcePauseRow {
    private static final int SHORT = 200;

    @Id
    private String source;

    private String reason;

    @Column(name = "by_whom")
    private String byWhom;

    private String since;

    @SuppressWarnings("NullAway.Init")
    protected SourcePauseRow() {}

    SourcePauseRow(SourceKey source, Pause pause) {
        this.source = source.toString();
        this.reason = FittingText.of(pause.reason(), TextLimit.LONGEST);
        this.byWhom = FittingText.of(pause.by(), SHORT);
        this.since = UtcText.of(pause.since());
    }

    SourceKey source() {
        return SourceKey.parse(source);
    }

    Pause pause() {
        return new Pause(reason, byWhom, UtcText.instant(since));
    }
}
