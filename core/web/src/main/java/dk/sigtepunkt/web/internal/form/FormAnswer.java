package dk.sigtepunkt.web.internal.form;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;

/**
 * What comes of what a form sent; of what there is not and of what one may not, the same page everywhere.
 *
 * @param <T> what is written of
 */
public abstract class FormAnswer<T> implements WriteResult.Cases<T, PageResult> {
    private final PageRequest visit;

    protected FormAnswer(PageRequest visit) {
        this.visit = visit;
    }

    @Override
    public final PageResult unknown(String sentence) {
        return PageResult.notFound(visit, sentence);
    }

    @Override
    public final PageResult forbidden(Denied why) {
        return PageResult.refused(visit, why);
    }
}
