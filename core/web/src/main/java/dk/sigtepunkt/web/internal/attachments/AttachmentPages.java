package dk.sigtepunkt.web.internal.attachments;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.evidence.AttachFiles;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where files beside findings are seen, saved, put there, told in other words and taken away. */
@Component
public final class AttachmentPages implements Pages {
    private final Strategies strategies;
    private final EvidenceHistory evidence;
    private final ReadEvidence read;
    private final AttachFiles attach;
    private final ReadEvidenceFiles files;

    @Activate
    public AttachmentPages(
            @Reference Strategies strategies,
            @Reference EvidenceHistory evidence,
            @Reference ReadEvidence read,
            @Reference AttachFiles attach,
            @Reference ReadEvidenceFiles files) {
        this.strategies = strategies;
        this.evidence = evidence;
        this.read = read;
        this.attach = attach;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        FilesPage page = new FilesPage(frames, evidence, read, attach);
        FileWordsForm words = new FileWordsForm(frames, read, attach);
        return List.of(
                Route.form("/evidens/{number}/filer", page, page::sent)
                        .takesFile()
                        .dated(),
                Route.reading("/evidens/{number}/filer/{file}", new SavedFile(files))
                        .dated()
                        .heavy(),
                Route.form("/evidens/{number}/filer/{file}/ret", words::asked, words::sent)
                        .needs(Permission.KEEP_EVIDENCE),
                Route.acting("/evidens/{number}/filer/{file}/fjern", page::remove));
    }
}
