package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.TextLines;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of a source; it is written again as it goes on. */
@Entity
@Table(name = "source_run")
class SourceRunRow {
    private static final int SHORT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String source;

    @Column(name = "started_by_what")
    private String trigger;

    @Column(name = "by_whom")
    private String byWhom;

    @Column(name = "started_at")
    private String startedAt;

    @Column(name = "ended_at")
    private @Nullable String endedAt;

    private String state;

    @Column(name = "read_count")
    private int read;

    @Column(name = "added_count")
    private int added;

    @Column(name = "revised_count")
    private int revised;

    @Column(name = "held_count")
    private int held;

    private String sentence;

    @Lob
    private String warnings;

    /** With what the sentence is about; absent in rows from before there were two, of which nothing is kept in full. */
    @Lob
    @Column(name = "sentence_in_full")
    private @Nullable String sentenceInFull;

    @Lob
    @Column(name = "warnings_in_full")
    private @Nullable String warningsInFull;

    @SuppressWarnings("NullAway.Init")
    protected SourceRunRow() {}

    SourceRunRow(SourceRun run) {
        this.source = run.source().toString();
        this.trigger = run.trigger().code();
        this.byWhom = FittingText.of(run.start().by(), SHORT);
        this.startedAt = UtcText.of(run.started());
        this.state = run.state().code();
        this.sentence = FittingText.of(run.sentence(), TextLimit.LONGEST);
        this.warnings = TextLines.of(run.account().warnings());
        becomes(run);
    }

    final void becomes(SourceRun run) {
        endedAt = run.ended().map(UtcText::of).orElse(null);
        state = run.state().code();
        read = run.counts().read();
        added = run.counts().added();
        revised = run.counts().revised();
        held = run.counts().held();
        sentence = FittingText.of(run.sentence(), TextLimit.LONGEST);
        warnings = TextLines.of(run.account().warnings());
        sentenceInFull = FittingText.of(run.account().inFull().sentence(), TextLimit.LONGEST);
        warningsInFull = TextLines.of(run.account().inFull().warnings());
    }

    SourceRun run() {
        return new SourceRun(
                id,
                SourceKey.parse(source),
                new SourceRun.Start(
                        StoredCodes.find(SourceRun.Trigger.values(), SourceRun.Trigger::code, trigger),
                        byWhom,
                        UtcText.instant(startedAt)),
                Optional.ofNullable(endedAt).map(UtcText::instant),
                StoredCodes.find(SourceRun.State.values(), SourceRun.State::code, state),
                new Counts(read, added, revised, held),
                new SourceRun.Account(
                        sentence,
                        TextLines.in(warnings),
                        new SourceRun.InFull(
                                sentenceInFull == null ? sentence : sentenceInFull,
                                TextLines.in(warningsInFull == null ? warnings : warningsInFull))));
    }
}
