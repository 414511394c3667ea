package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.SealVerdict.Outcome;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class DanishSealWords implements SealWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "dd.MM.yyyy 'kl.' HH.mm.ss", Locale.ROOT)
            .withZone(ZoneId.of("Europe/Copenhagen"));

    @Override
    public String summary(Outcome outcome, int seals, boolean heads) {
        String count = seals == 1 ? "1 segl" : seals + " segl";
        return switch (outcome) {
            case GENUINE -> "Ægte: %s holder og nås fra det kendte hoved.".formatted(count);
            case CONSISTENT ->
                heads
                        ? "Sammenhængende, ikke alt holdt mod kendt hoved: %s.".formatted(count)
                        : "Sammenhængende, ikke holdt mod kendt hoved: %s. Skriv hovedet fra den trykte eller offentliggjorte rapport efter --head."
                                .formatted(count);
            case BROKEN -> "Holder ikke: noget er ændret, mangler eller passer ikke sammen.";
            case UNREADABLE -> "Kan ikke kontrolleres: der er filer, som ikke kan læses som segl.";
        };
    }

    @Override
    public String file(String name, SealFile file) {
        SealOccasion occasion = file.head().occasion();
        int open = file.open().size();
        List<String> told = new ArrayList<>();
        told.add(count(open, "del er åben", "dele er åbne"));
        withheld(file, Withholding.CLOSED, "lukket").ifPresent(told::add);
        withheld(file, Withholding.ERASED, "slettet").ifPresent(told::add);
        return "%s: %s, forseglet %s til %s. %s. Hoved: %s"
                .formatted(
                        name,
                        edition(SealChains.report(file), file.head().of().edition()),
                        moment(occasion.at()),
                        occasion.body(),
                        String.join("; ", told),
                        file.digest());
    }

    private Optional<String> withheld(SealFile file, Withholding how, String word) {
        Map<String, Long> grounds = grounds(file, how);
        long all = grounds.values().stream().mapToLong(Long::longValue).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of("%s: %s"
                        .formatted(
                                count(all, "del er " + word, "dele er " + word),
                                grounds.entrySet().stream()
                                        .map(entry -> all == 1 || grounds.size() == 1
                                                ? entry.getKey()
                                                : "%s (%d)".formatted(entry.getKey(), entry.getValue()))
                                        .collect(Collectors.joining("; "))));
    }

    private static String count(long count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }

    @Override
    public Map<String, Long> grounds(SealFile file, Withholding how) {
        Map<String, Long> grounds = new TreeMap<>();
        for (SealedPart part : file.parts()) {
            if (part instanceof SealedPart.Withheld withheld && withheld.how() == how) {
                grounds.merge(withheld.ground(), 1L, Long::sum);
            }
        }
        return grounds;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    @Override
    public String edition(String report, int edition) {
        return "%s, udgave %d".formatted(report(report), edition);
    }

    private static String report(String report) {
        String quarter = SealIdentity.quarter(report);
        String chain = report.substring(0, report.length() - quarter.length() - 1);
        String kind = switch (chain) {
            case "quarterly" -> "kvartalsrapporten";
            case "in-depth" -> "den dybdegående opfølgning";
            default ->
                chain.startsWith("committee.")
                        ? "rapporten fra udvalget " + chain.substring("committee.".length())
                        : "rapporten " + chain;
        };
        return "%s for %s (%s)".formatted(kind, quarter(quarter), quarter);
    }

    private static String quarter(String code) {
        return "%s. kvartal %s".formatted(code.substring(5), code.substring(0, 4));
    }

    @Override
    public String part(SealFile file, int index) {
        return file.parts().get(index).fold(open -> open.part().name(), withheld -> "" + (index + 1));
    }

    private String where(SealFile file, int index) {
        boolean open = file.parts().get(index).fold(one -> true, one -> false);
        return open
                ? "delen »%s« (nr. %d)".formatted(part(file, index), index + 1)
                : "den lukkede del nr. " + (index + 1);
    }

    @Override
    public String changed(String name, SealFile file, SealFault fault) {
        String place = fault.part().map(index -> where(file, index)).orElse("hovedet");
        String edition = edition(SealChains.report(file), file.head().of().edition());
        return "%s: %s: %s"
                .formatted(
                        name,
                        edition,
                        switch (fault.what()) {
                            case VALUE -> "feltet %s i %s er ændret.".formatted(fault.field(), place);
                            case CHECK ->
                                "kontrolværdien for feltet %s i %s er ændret; feltet selv holder."
                                        .formatted(fault.field(), place);
                            case DIGEST ->
                                fault.part().isPresent()
                                        ? "fingeraftrykket af %s er ændret, eller delen er lavet om.".formatted(place)
                                        : "hovedets fingeraftryk (feltet /digest) er ændret, eller hovedet er lavet om.";
                            case WHOLE_PART ->
                                "%s passer ikke: saltet, grunden eller hele delen er ændret.".formatted(place);
                            case ORDER ->
                                fault.part().isPresent()
                                        ? "%s står ikke på sin plads; dele er flyttet, fjernet eller sat ind."
                                                .formatted(place)
                                        : "der er ikke så mange dele, som hovedet siger (feltet /parts).";
                            case TREE ->
                                "delene er ikke dem, som hovedet er lavet af (feltet /root): en del er skiftet ud, flyttet"
                                        + " eller lukket på ny uden seglet.";
                        });
    }

    @Override
    public String damaged(String name, Optional<String> report, Optional<String> quarter, JsonUnreadable trouble) {
        String which = report.map(DanishSealWords::report)
                .or(() -> quarter.map(code -> "efter filens navn %s (%s)".formatted(quarter(code), code)))
                .orElse("et segl, hvis kvartal ikke kan læses");
        return "%s: %s: %s Hent filen igen.".formatted(name, which, DanishSealTroubles.sentence(trouble));
    }

    @Override
    public String notCanonical(String name, String edition, long at) {
        return ("%s: %s: filen er skrevet om; den siger det samme med andre tegn, første gang ved byte %d. Et segl har"
                        + " præcis én form. Hent filen igen.")
                .formatted(name, edition, at);
    }

    @Override
    public String newer(String name) {
        return "%s er lavet med en nyere udgave; hent den nyeste kontrol på /forseglet.".formatted(name);
    }

    @Override
    public String foreign(String name) {
        return "%s er ikke et segl. Hent seglet fra den forseglede rapports side.".formatted(name);
    }

    @Override
    public String unreadable(String name, JsonUnreadable trouble) {
        return "%s: %s".formatted(name, DanishSealTroubles.sentence(trouble));
    }

    @Override
    public String missing(String name, SealInput.Missing why) {
        return DanishSealTroubles.missing(name, why);
    }

    @Override
    public String renamed(String name, String says, String edition) {
        return "%s: filens navn siger %s, men indholdet er %s. Filen er byttet om eller omdøbt."
                .formatted(name, says, edition);
    }

    @Override
    public String otherMunicipality(String name, String edition, String municipality, String ours) {
        return "%s: %s er fra %s, og de andre er fra %s. Kontrollér én kommune ad gangen."
                .formatted(name, edition, municipality, ours);
    }

    @Override
    public String chain(SealProblem problem, String edition, String other) {
        return DanishSealTroubles.chain(problem, edition, other);
    }

    @Override
    public String notSealed(List<String> quarters, String edition, String other) {
        return "Der er intet forseglet for %s: %s følger direkte efter %s."
                .formatted(String.join(", ", quarters), edition, other);
    }

    @Override
    public String headUnknown(String head, Optional<String> pointedToBy) {
        return pointedToBy
                .map(edition ->
                        ("Det kendte hoved %s er ikke blandt filerne, men %s bygger på det. Hent det segl også, eller"
                                        + " brug hovedet fra den nyeste rapport.")
                                .formatted(head, edition))
                .orElseGet(
                        () -> ("Det kendte hoved %s er ikke blandt filerne. Enten er slutningen af rækken skåret fra,"
                                        + " eller også er rækken lavet om. Se efter, at hovedet er skrevet rigtigt af, og hent alle"
                                        + " segl igen.")
                                .formatted(head));
    }

    @Override
    public String notHeld(List<String> editions) {
        return "Nås ikke fra et kendt hoved, og er derfor kun sammenhængende: %s. Brug hovedet fra den nyeste rapport."
                .formatted(String.join("; ", editions));
    }
}
