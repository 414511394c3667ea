package dk.sigtepunkt.committees.oekonomi;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The accounts as the municipality prints them: {@code post;oprindelig_budget_2024;regnskab_2024;forskel}, in million
 * kroner with a decimal comma. Income and surpluses have a minus there and are turned round here.
 */
final class AccountsFile {
    private static final Pattern HEADINGS = Pattern.compile("post;oprindelig_budget_(\\d{4});regnskab_\\1(;.*)?");
    private static final AreaCode HEDENSTED = new AreaCode("766");
    private static final int BUDGET = 1;
    private static final int ACCOUNTS = 2;

    private final List<String> lines;
    private final Period year;
    private final Instant knownAt;

    private AccountsFile(List<String> lines, Instant knownAt) {
        this.lines = lines;
        this.knownAt = knownAt;
        Matcher headings = HEADINGS.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!headings.matches()) {
            throw new IllegalArgumentException("første linje er ikke post;oprindelig_budget_ÅR;regnskab_ÅR");
        }
        this.year = Period.parse(headings.group(1));
    }

    /** @throws IllegalArgumentException with the rest of a Danish sentence, when the file is another */
    static List<Observation> read(byte[] bytes, Instant knownAt) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        AccountsFile file = new AccountsFile(text.lines().toList(), knownAt);
        return List.of(
                file.figure(
                        "resultat-skattefinansieret",
                        -file.amount("Resultat af det skattefinansierede område", ACCOUNTS)),
                file.figure("ordinaert-resultat", file.surplus()),
                file.figure("driftsudgifter-af-budget", file.ofBudget("Driftsudgifter")),
                file.figure("anlaeg-gennemfoert", file.ofBudget("Udgifter til anlæg og jordforsyning")),
                file.figure("raaderum", file.surplus() - file.amount("Afdrag på langfristet gæld", ACCOUNTS)));
    }

    /** Of ordinary operations; the file writes a surplus with a minus. */
    private double surplus() {
        return -amount("Resultat af ordinær driftsvirksomhed", ACCOUNTS);
    }

    private double ofBudget(String post) {
        double budget = amount(post, BUDGET);
        if (budget == 0) {
            throw new IllegalArgumentException("budgettet til posten »%s« er 0".formatted(post));
        }
        return amount(post, ACCOUNTS) / budget * 100;
    }

    private double amount(String post, int column) {
        String line = lines.stream()
                .filter(one -> one.startsWith(post))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("posten »%s« mangler".formatted(post)));
        String[] cells = line.split(";", -1);
        if (cells.length <= column || !cells[column].matches("-?\\d+(,\\d+)?")) {
            throw new IllegalArgumentException("posten »%s« har ikke et tal som 3202,7".formatted(post));
        }
        return Double.parseDouble(cells[column].replace(',', '.'));
    }

    private Observation figure(String key, double value) {
        return new Observation(
                IndicatorId.parse("oekonomi." + key),
                year,
                HEDENSTED,
                Breakdown.TOTAL,
                new Figure(OptionalDouble.of(value), ObservationStatus.OBSERVED, ""),
                knownAt,
                Origin.REAL,
                "Hedensted Kommunes årsregnskab " + year);
    }
}
