package dk.sigtepunkt.reporting.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Made-up reports that look like real ones, sealed. */
final class MadeSeals {
    static final int QUARTERS = 14;
    private static final List<String> AREAS = List.of("ledighed", "skolefravær", "sygefravær", "co2-udledning");
    private static final List<String> STATUSES = List.of("på kurs", "ude af kurs", "for tidligt at sige");

    private final Random random;
    private final String municipality;

    MadeSeals(long seed) {
        this(seed, "Havn Kommune");
    }

    MadeSeals(long seed, String municipality) {
        this.random = new Random(seed);
        this.municipality = municipality;
    }

    /** From 2022K3. */
    static String quarter(int place) {
        int number = 2022 * 4 + 2 + place;
        return "%04dK%d".formatted(number / 4, number % 4 + 1);
    }

    static Instant at(int place) {
        return LocalDate.of(2022, 11, 9)
                .plusMonths(3L * place)
                .atTime(17, 4, 11)
                .toInstant(ZoneOffset.UTC);
    }

    SealHead head(String quarter, int edition, Instant at, Optional<SealLink> replaces, Optional<SealLink> before) {
        return new SealHead(
                new SealIdentity(municipality, "quarterly", Optional.empty(), quarter, edition),
                new SealOccasion(at, "Havnerådet", Optional.of("havneraadet.2022-11-09")),
                new SealMakers(
                        "kvartal-3",
                        "1.4.0",
                        Map.of("dk.sigtepunkt.reporting", "1.4.0", "dk.sigtepunkt.web", "1.4.0"),
                        List.of("simulated")),
                replaces,
                before);
    }

    List<SealPart> parts(String quarter) {
        List<SealPart> parts = new ArrayList<>();
        parts.add(SealPart.of("facts", Map.of("quarter", quarter, "figures", figures(quarter))));
        parts.add(SealPart.of(
                "report",
                List.of(
                        Map.of("block", "heading", "level", 1, "text", "Kvartalsrapport " + quarter),
                        Map.of("block", "paragraph", "text", "Ærø, »øl« og 100 % – \u2212 2,5 og 😀"),
                        Map.of("block", "part", "index", 2))));
        for (String area : AREAS) {
            parts.add(new SealPart(
                    "area:havn." + area,
                    Optional.of("area:havn." + area),
                    Map.of(
                            "status",
                            STATUSES.get(random.nextInt(STATUSES.size())),
                            "text",
                            "Udviklingen i " + area + " er " + random.nextInt(100) + ",5 %.",
                            "later",
                            random.nextBoolean())));
        }
        return parts;
    }

    private List<Object> figures(String quarter) {
        List<Object> figures = new ArrayList<>();
        for (String area : AREAS) {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("id", area + ".niveau");
            figure.put("value", random.nextInt(100) + "." + random.nextInt(10));
            figure.put("unit", "%");
            figure.put("period", quarter);
            figure.put("source", "Danmarks Statistik, AUS08");
            figure.put("decimals", 1);
            figures.add(figure);
        }
        return figures;
    }

    SealFile seal(int place, int edition, Instant at, Optional<SealFile> replaces, Optional<SealFile> before) {
        String quarter = quarter(place);
        return SealFile.seal(
                head(quarter, edition, at, replaces.map(SealFile::link), before.map(SealFile::link)),
                parts(quarter),
                random);
    }

    /** One edition of each quarter. */
    List<SealFile> chain() {
        List<SealFile> chain = new ArrayList<>();
        for (int place = 0; place < QUARTERS; place++) {
            chain.add(seal(place, 1, at(place), Optional.empty(), last(chain)));
        }
        return chain;
    }

    static Optional<SealFile> last(List<SealFile> chain) {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    static String name(SealFile file) {
        return file.head().of().report() + "." + file.head().of().edition() + ".json";
    }

    static List<SealInput> inputs(List<SealFile> files) {
        return files.stream()
                .map(file -> SealInput.of(name(file), file.bytes()))
                .toList();
    }
}
