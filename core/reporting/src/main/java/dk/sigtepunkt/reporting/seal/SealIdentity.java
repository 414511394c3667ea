package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was sealed.
 *
 * @param municipality whose it is
 * @param kind of report, for example {@code in-depth}
 * @param committee of a committee's report alone
 * @param quarter that the report is about, for example {@code 2026K3}
 * @param edition which laying of it, from 1
 */
public record SealIdentity(String municipality, String kind, Optional<String> committee, String quarter, int edition) {
    private static final Pattern QUARTER = Pattern.compile("\\d{4}K[1-4]");
    private static final Pattern REPORT = Pattern.compile("[a-z][a-z-]*(\\.[a-z0-9-]+)?\\.\\d{4}K[1-4]");

    /** @throws IllegalArgumentException when it names no report */
    public SealIdentity {
        if (municipality.isBlank() || !isQuarter(quarter) || edition < 1 || !isReport(name(kind, committee, quarter))) {
            throw new IllegalArgumentException("no report: %s %s %s %d".formatted(kind, committee, quarter, edition));
        }
    }

    static boolean isReport(String text) {
        return REPORT.matcher(text).matches();
    }

    static boolean isQuarter(String text) {
        return QUARTER.matcher(text).matches();
    }

    static String quarter(String report) {
        return report.substring(report.lastIndexOf('.') + 1);
    }

    private static String name(String kind, Optional<String> committee, String quarter) {
        return committee.map(one -> kind + "." + one).orElse(kind) + "." + quarter;
    }

    /** The report's name, for example {@code committee.havn.2026K3}. */
    public String report() {
        return name(kind, committee, quarter);
    }

    /** What one chain runs over. */
    public String chain() {
        return committee.map(one -> kind + "." + one).orElse(kind);
    }

    void into(Map<String, Object> tree) {
        tree.put("municipality", municipality);
        tree.put("report", report());
        tree.put("kind", kind);
        committee.ifPresent(one -> tree.put("committee", one));
        tree.put("quarter", quarter);
        tree.put("edition", edition);
    }

    static SealIdentity read(JsonFields head) throws JsonUnreadable {
        String municipality = head.text("municipality", any -> !any.isBlank());
        String kind = head.text("kind", any -> isReport(any + ".2000K1"));
        Optional<String> committee = head.optionalText("committee");
        String quarter = head.text("quarter", SealIdentity::isQuarter);
        int edition = head.whole("edition", 1);
        String name = name(kind, committee, quarter);
        if (!isReport(name)) {
            throw head.wrong("committee");
        }
        // Which of them is the wrong one is told by the checks; that they do not fit is told whatever the checks say.
        head.text("report", SealIdentity::isReport);
        return new SealIdentity(municipality, kind, committee, quarter, edition);
    }
}
