//! What one page is to show, before any template has set it.

/// Where the reporter is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Place {
    #[default]
    Top,
    Foot,
    /// In the page's head only, where no reader looks.
    Meta,
}

/// The newsroom's logo, or what stands in its stead.
#[derive(Debug, Clone, Default)]
pub(crate) enum Logo {
    #[default]
    None,
    Image {
        src: String,
        alt: String,
    },
    Lazy {
        attribute: &'static str,
        src: String,
        alt: String,
    },
    /// A background named in the element's own style.
    Style {
        src: String,
    },
    /// A background named in a style sheet in the page's head.
    Sheet {
        src: String,
    },
}

/// The line that says where the story was first published.
#[derive(Debug, Clone, Default)]
pub(crate) enum Notice {
    #[default]
    None,
    Line(String),
    Comment(String),
}

/// A link to the original, or where it leads instead.
#[derive(Debug, Clone)]
pub(crate) struct Anchor {
    pub(crate) href: String,
    pub(crate) rel: Option<&'static str>,
    pub(crate) words: &'static str,
}

/// A story of somebody's that the page points to beside its own.
#[derive(Debug, Clone)]
pub(crate) struct Teaser {
    pub(crate) headline: String,
    pub(crate) by: String,
    pub(crate) href: String,
}

/// A part that is in the page's source but not before a reader's eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hidden {
    Credit,
    Notice,
    Logo,
}

/// Everything a template has to set. All text is plain, not yet HTML.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shown {
    /// The republisher.
    pub(crate) site: &'static str,
    pub(crate) headline: String,
    pub(crate) summary: Option<String>,
    pub(crate) body: Vec<String>,
    /// Names as printed, in order: "Mara Ellison and Jon Reed".
    pub(crate) names: Option<String>,
    pub(crate) affiliation: Option<String>,
    pub(crate) place: Place,
    pub(crate) logo: Logo,
    pub(crate) notice: Notice,
    pub(crate) link: Option<Anchor>,
    pub(crate) canonical: Option<String>,
    pub(crate) teasers: Vec<Teaser>,
    /// Names in the foot of the site, with logos.
    pub(crate) partners: Vec<(String, String)>,
    /// "About the author", of somebody else.
    pub(crate) author_box: Option<String>,
    /// What else is said in it.
    pub(crate) author_note: Option<String>,
    /// Who says what below the story; a link may stand in it.
    pub(crate) comments: Vec<(String, String, Option<String>)>,
    /// What the system has for its own author, where the credit is pasted with the text.
    pub(crate) slot: String,
    /// The newsroom's name and home page, for a notice that links there too.
    pub(crate) home: (&'static str, &'static str),
    /// The newsroom's counter: address and words said of it.
    pub(crate) counter: Option<(String, String)>,
    /// Authors and newsroom as machines are told.
    pub(crate) told: Option<(String, String)>,
    /// What is hidden, and the tag that hides it.
    pub(crate) hidden: Option<(Hidden, &'static str)>,
    /// The notice and the link stand before the text, in italics.
    pub(crate) notice_first: bool,
    /// The site's own matter between two paragraphs, as HTML.
    pub(crate) inset: Option<String>,
}

/// Text as HTML.
pub(crate) fn esc(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl Shown {
    /// Names and affiliation as one line after `by`, joined by `between`; empty where the page names neither there.
    pub(crate) fn by(&self, by: &str, between: &str) -> String {
        let parts: Vec<String> = self.names.iter().chain(&self.affiliation).map(|part| esc(part)).collect();
        if parts.is_empty() { String::new() } else { format!("{by}{}", parts.join(between)) }
    }

    /// `make` of the credit line, where this is its place.
    pub(crate) fn at(&self, place: Place, make: impl FnOnce(&Self) -> String) -> String {
        if self.place == place && (self.names.is_some() || self.affiliation.is_some()) {
            make(self)
        } else {
            String::new()
        }
    }

    pub(crate) fn paragraphs(&self) -> String {
        self.body.iter().map(|paragraph| format!("<p>{}</p>\n", esc(paragraph))).collect()
    }

    pub(crate) fn summary_in(&self, open: &str, close: &str) -> String {
        self.summary.as_ref().map(|summary| format!("{open}{}{close}\n", esc(summary))).unwrap_or_default()
    }

    /// The logo's element; `img` is the name of the element that holds pictures.
    pub(crate) fn logo_html(&self, img: &str) -> String {
        let close = if img == "img" { ">" } else { " layout=\"fixed\"></amp-img>" };
        match &self.logo {
            Logo::None => String::new(),
            Logo::Image { src, alt } => {
                format!("<{img} src=\"{}\" alt=\"{}\" width=\"160\" height=\"40\"{close}", esc(src), esc(alt))
            }
            Logo::Lazy { attribute, src, alt } => format!(
                "<{img} class=\"lazy\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" {attribute}=\"{}\" alt=\"{}\"{close}",
                esc(src),
                esc(alt)
            ),
            Logo::Style { src } => format!(
                "<div class=\"mark\" style=\"width:160px;height:40px;background-image: url('{}')\"></div>",
                esc(src)
            ),
            Logo::Sheet { .. } => "<div class=\"newsroom-mark\"></div>".to_owned(),
        }
    }

    pub(crate) fn sheet(&self) -> String {
        match &self.logo {
            Logo::Sheet { src } => format!(
                "<style>body {{ margin: 0 }} .newsroom-mark {{ width: 160px; height: 40px; background: #fff url(\"{src}\") no-repeat }}</style>\n"
            ),
            _ => String::new(),
        }
    }

    /// The notice with the link behind it, or the link alone.
    pub(crate) fn notice_html(&self, open: &str, close: &str) -> String {
        let link = self.link.as_ref().map(|link| {
            let rel = link.rel.map(|rel| format!(" rel=\"{rel}\"")).unwrap_or_default();
            format!("<a href=\"{}\"{rel}>{}</a>", esc(&link.href), link.words)
        });
        let link = link.map(|link| format!(" {link}.")).unwrap_or_default();
        match &self.notice {
            Notice::None if link.is_empty() => String::new(),
            Notice::None => format!("{open}{}{close}\n", link.trim_start()),
            Notice::Line(line) => format!("{open}{}{link}{close}\n", esc(line)),
            Notice::Comment(line) if link.is_empty() => format!("<!-- {} -->\n", esc(line)),
            Notice::Comment(line) => format!("<!-- {} -->{open}{}{close}\n", esc(line), link.trim_start()),
        }
    }

    /// Canonical address, and the author where only the head names them.
    pub(crate) fn head(&self) -> String {
        let mut head = self.sheet();
        if self.hidden.is_some() {
            head.push_str(
                "<style>.pagewide { margin: 0 } .source-credit, .no-such { display: none }</style>\n",
            );
        }
        if let Some((names, of)) = &self.told {
            head.push_str(&format!(
                "<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"author\":[{{\"@type\":\"Person\",\"name\":\"{names}\"}}],\"sourceOrganization\":{{\"@type\":\"Organization\",\"name\":\"{of}\"}}}}</script>\n"
            ));
        }
        if let Some(canonical) = &self.canonical {
            head.push_str(&format!("<link rel=\"canonical\" href=\"{}\">\n", esc(canonical)));
        }
        if let (Place::Meta, Some(names)) = (self.place, &self.names) {
            head.push_str(&format!("<meta name=\"author\" content=\"{}\">\n", esc(names)));
            head.push_str(&format!(
                "<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"author\":{{\"name\":\"{names}\"}}}}</script>\n"
            ));
        }
        head
    }

    /// Each teaser as `make(headline, by, href)`.
    pub(crate) fn teasers_in(&self, make: impl Fn(&str, &str, &str) -> String) -> String {
        self.teasers.iter().map(|one| make(&esc(&one.headline), &esc(&one.by), &esc(&one.href))).collect()
    }

    /// Each partner of the site as `make(name, logo)`.
    pub(crate) fn partners_in(&self, make: impl Fn(&str, &str) -> String) -> String {
        self.partners.iter().map(|(name, logo)| make(&esc(name), &esc(logo))).collect()
    }

    /// Each comment as `make(who, what)`.
    pub(crate) fn comments_in(&self, make: impl Fn(&str, &str) -> String) -> String {
        let one = |(who, what, link): &(String, String, Option<String>)| {
            let link = link.as_ref().map(|href| format!(" <a rel=\"ugc\" href=\"{0}\">{0}</a>", esc(href)));
            make(&esc(who), &format!("{}{}", esc(what), link.unwrap_or_default()))
        };
        self.comments.iter().map(one).collect()
    }

    /// The counter's picture, where the page has it.
    pub(crate) fn counter_html(&self) -> String {
        let set = |(src, alt): &(String, String)| {
            format!(
                "<img src=\"{}\" alt=\"{}\" width=\"1\" height=\"1\" referrerpolicy=\"no-referrer-when-downgrade\" style=\"border: none !important\">",
                esc(src),
                esc(alt)
            )
        };
        self.counter.as_ref().map(set).unwrap_or_default()
    }

    /// `html`, or within the tag that hides it.
    pub(crate) fn hiding(&self, part: Hidden, html: String) -> String {
        match self.hidden {
            Some((hidden, tag)) if hidden == part && !html.is_empty() => format!("{tag}{html}</div>"),
            _ => html,
        }
    }

    /// The newsroom as `make(label, name)`, where it stands apart from the names: `label` but before what has words of its own for that.
    pub(crate) fn apart_in(&self, label: &str, make: impl FnOnce(&str, &str) -> String) -> String {
        let of = self.affiliation.as_deref().filter(|_| self.place != Place::Meta);
        let made = of.map(|of| {
            let speaks = of.starts_with("for ") || of.starts_with("Special to");
            make(if speaks { "" } else { label }, &esc(of))
        });
        self.hiding(Hidden::Credit, made.unwrap_or_default())
    }

    pub(crate) fn author_box_in(&self, open: &str, close: &str) -> String {
        let note = self.author_note.as_deref().map(|note| format!(" {}", esc(note))).unwrap_or_default();
        let made = |name: &String| {
            format!(
                "{open}About the author: {0} covers culture and food for {1}. {0} joined in 2019.{note}{close}\n",
                esc(name),
                self.site
            )
        };
        self.author_box.as_ref().map(made).unwrap_or_default()
    }
}
