package ticketing.client;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Serves the pages: addresses without extensions, precompressed, with validators and a content security policy. A servlet
 * and no filter, so that the container's default servlet redirects no address that is also the name of a folder.
 */
@WebServlet(urlPatterns = "/*", loadOnStartup = 1)
public final class PageServlet extends HttpServlet {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private StaticPages pages;

    @Override
    public void init() {
        pages = StaticPages.in(getServletContext());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (METHODS.contains(request.getMethod())) {
            String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
            show(path, request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void show(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaticPage> page = pages.at(path);
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        send(page.orElseGet(pages::notFound), request, response);
    }

    private void send(StaticPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map.Entry<ContentCoding, byte[]> form = page.formFor(request.getHeader("Accept-Encoding"));
        String etag = page.etag(form.getKey());
        response.setHeader("Content-Security-Policy", page.policy());
        response.setHeader("Cache-Control", page.caching());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", etag);
        if (response.getStatus() == HttpServletResponse.SC_OK && isKnown(etag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(page, form, request, response);
        }
    }

    private static void write(
            StaticPage page,
            Map.Entry<ContentCoding, byte[]> form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (form.getKey() != ContentCoding.IDENTITY) {
            response.setHeader("Content-Encoding", form.getKey().token());
        }
        response.setContentType(page.mediaType());
        response.setContentLength(form.getValue().length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(form.getValue());
        }
    }

    private static boolean isKnown(String etag, String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
}
