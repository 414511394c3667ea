package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.NetLink;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.domain.influence.Voice;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The forms in which a committee's people write of influences, say them, and answer what another committee says. */
final class InfluenceForms {
    private final LayoutFactory frames;
    private final InfluenceHistory influences;
    private final ReadInfluences read;
    private final KeepInfluences keep;

    InfluenceForms(LayoutFactory frames, InfluenceHistory influences, ReadInfluences read, KeepInfluences keep) {
        this.frames = frames;
        this.influences = influences;
        this.read = read;
        this.keep = keep;
    }

    /** A kind of form about a word that is there, or may come to be. */
    enum Kind {
        WRITE,
        RELEASE,
        AGREE,
        DECLINE,
        WITHDRAW
    }

    PageResult begin(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> shown(
                        visit,
                        InfluenceSheet.begin(visit, reading.committees(), id),
                        200,
                        List.of(),
                        FormView.Told.NOTHING))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("influence.no-committee")));
    }

    PageResult begun(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> answer(
                        keep.begin(id, visit::field, visit.actor()),
                        visit,
                        reading.committees(),
                        now -> InfluenceSheet.begin(visit, reading.committees(), id)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("influence.no-committee")));
    }

    private static Optional<CommitteeId> committee(PageRequest visit, Reading reading) {
        return CommitteeId.find(visit.segment("committee"))
                .filter(id -> reading.committees().committee(id).isPresent());
    }

    /** What one is asked. */
    Page asks(Kind kind) {
        return (visit, reading) -> about(
                visit,
                ref -> sheet(kind, visit, reading, ref, read.word(ref, visit.actor()))
                        .map(sheet -> shown(visit, sheet, 200, List.of(), FormView.Told.NOTHING))
                        .orElseGet(() -> PageResult.notFound(visit, visit.say("influence.nothing-to-answer"))));
    }

    /** What comes of what was sent. */
    Page takes(Kind kind) {
        return (visit, reading) -> about(
                visit,
                ref -> answer(
                        write(kind, ref, visit),
                        visit,
                        reading.committees(),
                        now -> sheet(kind, visit, reading, ref, now)
                                .orElseGet(() -> InfluenceSheet.decline(visit, "", ref, 0))));
    }

    private WriteResult<KeptWord> write(Kind kind, WordRef ref, PageRequest visit) {
        UnaryOperator<String> sent = visit::field;
        OptionalInt seen = visit.version();
        Actor actor = visit.actor();
        return switch (kind) {
            case WRITE -> keep.write(ref, sent, seen, actor);
            case RELEASE -> keep.release(ref, seen, actor);
            case AGREE -> keep.agree(ref, sent, seen, actor);
            case DECLINE -> keep.decline(ref, sent, seen, actor);
            case WITHDRAW -> keep.withdraw(ref, sent, seen, actor);
        };
    }

    /** Empty for one to agree where there is nothing that one can agree to. */
    private Optional<InfluenceSheet> sheet(
            Kind kind, PageRequest visit, Reading reading, WordRef ref, Optional<KeptWord> word) {
        CatalogueSnapshot committees = reading.committees();
        String title = LinkPage.title(ref.pair(), committees, Links.NEWEST, visit);
        int version = word.map(KeptWord::version).orElse(0);
        Optional<NetLink> link = InfluenceNet.of(committees, influences.book()).find(ref.pair());
        Optional<Influence> own = word.flatMap(KeptWord::draft)
                .or(() -> link.flatMap(one -> one.voice(ref.committee())).flatMap(Voice::says));
        return switch (kind) {
            case WRITE -> Optional.of(InfluenceSheet.write(visit, title, ref, version, own));
            case RELEASE ->
                Optional.of(InfluenceSheet.release(
                        visit, own.map(one -> told(title, one, visit)).orElse(title), ref, version));
            case AGREE ->
                link.flatMap(one -> theirs(one, ref))
                        .map(theirs -> InfluenceSheet.agree(visit, title, ref, version, theirs));
            case DECLINE ->
                Optional.of(InfluenceSheet.decline(
                        visit,
                        link.flatMap(one -> theirs(one, ref))
                                .map(one -> told(title, one, visit))
                                .orElse(title),
                        ref,
                        version));
            case WITHDRAW -> Optional.of(InfluenceSheet.withdraw(visit, title, ref, version));
        };
    }

    private static String told(String title, Influence says, PageRequest visit) {
        return "%s: %s. %s".formatted(title, LinkLine.says(says, visit.words()), says.reason());
    }

    private static Optional<Influence> theirs(NetLink link, WordRef ref) {
        return link.voices().stream()
                .filter(voice -> !voice.committee().equals(ref.committee()))
                .flatMap(voice -> voice.says().stream())
                .findFirst();
    }

    private static PageResult about(PageRequest visit, Function<WordRef, PageResult> page) {
        return InfluenceAddresses.word(visit)
                .filter(ref -> ref.pair().committees().contains(ref.committee()))
                .map(page)
                .orElseGet(() -> PageResult.notFound(visit, visit.say("influence.unknown")));
    }

    private PageResult shown(
            PageRequest visit, InfluenceSheet form, int status, List<WrittenFault> faults, FormView.Told told) {
        FormSheet sheet = form.asked().apply(faults);
        Link net = new Link(InfluenceAddresses.NET, visit.say("influence.title"));
        return new PageResult.Shown(
                status,
                "influence/form",
                frames.plain(visit, form.title(), net),
                new FormView(
                        form.address(),
                        FormView.version(visit, status, form.version()),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        form.send(),
                        new Link(form.back(), visit.say("influence.back"))));
    }

    /** @param again the form once more, with what was written in it, of the word as it is now, when there is one */
    private PageResult answer(
            WriteResult<KeptWord> result,
            PageRequest visit,
            CatalogueSnapshot committees,
            Function<Optional<KeptWord>, InfluenceSheet> again) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptWord kept) {
                return PageResult.seeOther(InfluenceSheet.kept(kept.ref()));
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                Optional<KeptWord> now = InfluenceAddresses.word(visit).flatMap(ref -> read.word(ref, visit.actor()));
                return shown(visit, again.apply(now), 422, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(KeptWord now, String sentence) {
                return shown(
                        visit,
                        again.apply(Optional.of(now)),
                        409,
                        List.of(),
                        new FormView.Told(List.of(), sentence, theirs(now, committees, visit)));
            }
        });
    }

    private static List<String> theirs(KeptWord now, CatalogueSnapshot committees, PageRequest visit) {
        InfluenceWords words = InfluenceWords.in(visit.words().language());
        return now.draft()
                .map(draft -> FormView.Told.theirs(
                        words::label,
                        List.of(
                                Map.entry("sign", LinkLine.says(draft, visit.words())),
                                Map.entry("reason", draft.reason()),
                                Map.entry("about", draft.about()))))
                .orElseGet(() -> now.said()
                        .reduce((earlier, later) -> later)
                        .map(last ->
                                List.of(LinkStory.of(last, committees, visit).what()))
                        .orElse(List.of()));
    }
}
