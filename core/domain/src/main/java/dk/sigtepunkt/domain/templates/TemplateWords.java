package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import java.util.List;
import java.util.Locale;

/** What is said of templates of reports. */
public interface TemplateWords {
    /** Danish until there is another set. */
    static TemplateWords in(Locale language) {
        return new DanishTemplateWords();
    }

    /** What a chapter or a shipped section is called where no template says otherwise. */
    String heading(String key);

    /** What reports of a kind are called. */
    String kind(ReportKind kind);

    /** A version as it is named: its number, and whether it came with the product. */
    String version(TemplateRef ref);

    /** A version with how far it is: proposed, or approved by whom and from when. */
    String standing(TemplateVersion version);

    String required(boolean required);

    String figures(TemplateFigures figures);

    String rule(FigureRule rule);

    String change(TemplateChange change);

    /** What a reader knows a field as. */
    String label(String field);

    /** A word in lower case with the letters that are the language's own written with others. */
    String letters(String word);

    String unknown(String written);

    /** @param known the chapters that there are for the kind */
    String unknownChapter(String written, ReportKind kind, List<Chapter> known);

    String noKey(String written);

    String noPart();

    /** The same part twice. */
    String twice(String heading);

    /** Two parts with one heading. */
    String sameHeading(String heading);

    /** A chapter or a section that every template of the kind has. */
    String leftOut(String heading, ReportKind kind);

    String assessmentRequired(String heading);

    String noFigures();

    String tooManyFigures(int most);

    String figuresWithoutRule();

    String unknownFigure(String written);

    /** It says the same as one that there is. */
    String same(TemplateRef other);

    String approvedAlready(TemplateVersion version);

    String noQuarter(String written);

    String notReported(Period quarter);

    /** @param report one that is begun and would have another template */
    String begun(ReportRef report, int others);

    /** @param other one that is approved from a later quarter on */
    String beforeAnother(TemplateVersion other);

    /** A section that the version does not have and in which a text stands. */
    String inUse(String heading, ReportRef report);

    String clash();
}
