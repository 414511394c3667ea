package dk.sigtepunkt.web.internal.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.KeptRow;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.people.KeptKind;
import dk.sigtepunkt.domain.people.PersonalFile;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is kept of one person: told as a file, and erased. */
final class PersonalPage implements Page {
    private static final String YES = "ja";

    private final LayoutFactory frames;
    private final SeeAccounts accounts;
    private final PersonalData personal;

    PersonalPage(LayoutFactory frames, SeeAccounts accounts, PersonalData personal) {
        this.frames = frames;
        this.accounts = accounts;
        this.personal = personal;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return about(visit, entry -> shown(visit, entry, "", Optional.empty()));
    }

    PageResult file(PageRequest visit, Reading reading) {
        return about(
                visit,
                entry -> told(
                        visit,
                        entry,
                        told -> new PageResult.Download(
                                "persondata-%s.json".formatted(entry.id().value()),
                                PersonalFile.json(told).getBytes(UTF_8))));
    }

    /** Only who ticked that it cannot be undone. */
    PageResult erase(PageRequest visit, Reading reading) {
        return about(visit, entry -> {
            if (!visit.field("bekraeft").equals(YES)) {
                return shown(visit, entry, visit.say("accounts.personal.not-confirmed"), Optional.empty());
            }
            return AccountVisit.answer(
                    personal.erase(AccountVisit.order(entry, visit), visit.actor()),
                    visit,
                    done -> AccountVisit.address(entry) + "/persondata?gjort=slettet",
                    why -> shown(visit, entry, why.sentence(), Optional.of(why)));
        });
    }

    private PageResult about(PageRequest visit, Function<AccountEntry, PageResult> page) {
        return AccountVisit.about(accounts, visit, page);
    }

    private PageResult told(PageRequest visit, AccountEntry entry, Function<PersonalData.Told, PageResult> page) {
        return personal.export(entry.id(), visit.actor())
                .fold(
                        page,
                        refused -> PageResult.notFound(visit, refused.why().sentence()),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    private PageResult shown(PageRequest visit, AccountEntry entry, String refusal, Optional<AccountRefusal> refused) {
        int status = refused.isEmpty() && !refusal.isEmpty() ? 422 : AccountVisit.status(refused);
        return told(
                visit,
                entry,
                told -> new PageResult.Shown(
                        status,
                        "accounts/personal",
                        frames.plain(
                                visit,
                                visit.say("accounts.personal.title", AccountTexts.name(entry, visit)),
                                AccountVisit.list(visit),
                                AccountVisit.to(entry, visit)),
                        new View(
                                lines(told.rows(), visit),
                                new Standing(
                                        entry.id().value(),
                                        entry.account().state().code(),
                                        entry.account().version(),
                                        personal.erasedAt(entry)
                                                .map(Danish::moment)
                                                .orElse("")),
                                visit.query().containsKey("gjort") ? visit.say("accounts.personal.erased") : "",
                                refusal)));
    }

    private static List<Line> lines(List<KeptRow> rows, PageRequest visit) {
        Map<String, Long> counts = rows.stream().collect(groupingBy(KeptRow::kind, LinkedHashMap::new, counting()));
        return counts.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), visit))
                .toList();
    }

    private static Line line(String code, long count, PageRequest visit) {
        Optional<KeptKind> kind = KeptKind.of(code);
        return new Line(
                kind.map(known -> KeptPage.name(known, visit)).orElse(code),
                count,
                kind.filter(KeptKind::erased).isPresent()
                        ? visit.say("accounts.personal.goes")
                        : visit.say("accounts.personal.stays"));
    }

    /**
     * @param message what was just done; empty for nothing
     * @param refusal why nothing was; empty for nothing
     */
    public record View(List<Line> lines, Standing standing, String message, String refusal) {}

    /** @param erasedAt when it is erased without being asked; empty for not */
    public record Standing(String account, String state, int version, String erasedAt) {}

    /**
     * One sort of what is kept.
     *
     * @param then what becomes of it when the person is erased
     */
    public record Line(String name, long count, String then) {}
}
