package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.text.Words;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Style sheets, typeface and icons; every address holds a version or a hash, so a browser may keep them for ever. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/assets/*")
@HttpWhiteboardServletName("sigtepunkt-assets")
public final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final transient Supplier<Assets> assets = PageFiles.ofThisServer().reading(Assets::new);
    private final transient Words words = Words.danish(AssetServlet.class.getClassLoader());

    @Activate
    public AssetServlet() {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String path = request.getPathInfo();
        Optional<Assets.Asset> asset =
                path == null ? Optional.empty() : assets.get().find(path);
        if (asset.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain; charset=UTF-8");
            response.getOutputStream().write((words.say("page.file-missing") + "\n").getBytes(UTF_8));
            return;
        }
        response.setHeader("Cache-Control", FOR_EVER);
        response.setContentType(asset.get().type());
        response.getOutputStream().write(asset.get().bytes());
    }
}
