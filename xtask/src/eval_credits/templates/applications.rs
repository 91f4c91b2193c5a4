//! In the manner of applications rendered on a server: hashed class names, the story again as data, parts of the page named by number.

use crate::eval_credits::manner::{Manner, Round};

/// A React site with hashed modules: authors in chips, sources in a footnote box, the page's properties in a script.
pub(crate) const HASHED_MODULES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charSet="CHARSET"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{head}<link rel="preload" href="/_next/static/css/4f1a.css" as="style"/></head><body><div id="__next"><div class="Layout_root__x91Ka"><header class="Header_bar__1v0Qe"><a class="Header_home__Zz3" href="/"><svg viewBox="0 0 90 20" role="img" aria-label="{site}"><path d="M0 0h90v20H0z"></path></svg></a><button class="Header_menu__9d">Menu</button></header><main class="Story_main__b2Fq"><div class="Story_kicker__aa1"><a href="/s/town">Town</a></div><h1 class="Story_headline__Qw7">{title}</h1>{summary}<div class="Story_meta__kL0"><div class="Authors_row__2Xs">{top}</div><time class="Story_time__tt" dateTime="2026-11-03T09:14:00.000Z">3 Nov</time><div class="Share_row__8a"><button aria-label="Copy link">Copy link</button></div></div><div class="Story_hero__m1"><span style="box-sizing:border-box;display:inline-block"><img alt="A fence across the square" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" decoding="async" data-nimg="responsive"/><noscript><img alt="A fence across the square" src="/_next/image?url=%2Fhero.jpg&amp;w=1920&amp;q=75"/></noscript></span></div><div class="Body_rich__0pP">{body}{foot}</div><div class="Footnote_box__r4">{logo}<div class="Footnote_text__y6">{notice}{link}</div>{counter}</div>{author}<section class="Talk_wrap__0a"><div class="Talk_title__1">3 responses</div>{comments}</section></main><aside class="Rail_side__77"><div class="Rail_head__5">Up next</div>{teasers}</aside><footer class="Footer_wrap__aZ"><div class="Footer_logos__3">{partners}</div><small>{site} 2026</small></footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"story":{"title":"{title}","site":"{site}"}}},"page":"/[slug]","query":{"slug":"closure"},"buildId":"x91"}</script></body></html>"##,
    both: "{names}<span class=\"Authors_org__5b\">{of}</span>",
    only_names: "{names}",
    only_of: "<span class=\"Authors_org__5b\">{of}</span>",
    name: (r##"<a class="Authors_chip__e3" href="/people/guest">{name}</a>"##, ""),
    paragraph: "<p class=\"Body_p__6d\">{text}</p>",
    summary: "<p class=\"Story_dek__u8\">{text}</p>",
    logo: r##"<span style="box-sizing:border-box;display:inline-block;overflow:hidden"><img alt="{alt}" src="/_next/image?url={src%}&amp;w=384&amp;q=75" srcSet="/_next/image?url={src%}&amp;w=256&amp;q=75 1x, /_next/image?url={src%}&amp;w=384&amp;q=75 2x" decoding="async" data-nimg="intrinsic"/></span>"##,
    notice: "<p class=\"Footnote_p__w2\">{text}</p>",
    link: r##"<a class="Footnote_a__k8" href="{href}"{rel}>{inner}</a>"##,
    words: "First publication",
    round: Round::Words,
    teaser: r##"<a class="Rail_card__c7" href="{href}"><div class="Rail_title__p0">{headline}</div><div class="Rail_by__n3">{by}</div></a>"##,
    partner: r##"<img alt="{name}" src="{logo}" class="Footer_logo__9"/>"##,
    comment: r##"<div class="Talk_item__d4"><div class="Talk_name__g1">{who}</div><div class="Talk_text__s5">{what}</div></div>"##,
    author: r##"<div class="Bio_card__0c"><p>{text}</p></div>"##,
};
