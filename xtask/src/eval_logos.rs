//! `cargo xtask eval logos`: real logos, shown as pages show them, and held against one another.
//!
//! The logos stay outside the project: a folder of SVG files, or Iconify's `icons.json`. Each is drawn here, by the renderer alone, made
//! into copies ([`copies`]) and packed as a site would; what reads and compares them is the project's own [`trace::Mark`].

mod copies;
mod others;
mod picture;
mod score;
mod set;

use std::path::PathBuf;

use anyhow::ensure;
use trace::Mark;

use copies::Copy;
use score::Score;
use set::Logo;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// A folder of SVG files, or one with Iconify's `icons.json`: `npm install @iconify-json/logos`, outside the project.
    #[arg(long)]
    data: PathBuf,
    /// Which half of the logos, by name: what is chosen on one is reported on the other.
    #[arg(long, default_value = "odd")]
    half: Half,
    /// At most so many logos: every second, third ...
    #[arg(long, default_value_t = usize::MAX)]
    logos: usize,
    /// Print the likeliest of the false matches, so many.
    #[arg(long, default_value_t = 0)]
    wrong: usize,
    /// Print copies that are not known again, so many.
    #[arg(long, default_value_t = 0)]
    missed: usize,
    /// Write the copies as PNG into this folder, to look at or to run others on.
    #[arg(long)]
    write: Option<PathBuf>,
    /// A Python with `imagehash`, to measure beside.
    #[arg(long)]
    python: Option<PathBuf>,
}

/// Half of the logos, by a hash of the name's first word, so that a house's logos stay together.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Half {
    Even,
    Odd,
    All,
}

/// A logo as it is kept, and its mark.
struct Kept {
    logo: Logo,
    mark: Mark,
}

/// Measures and prints.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let mut logos = set::read(&options.data)?;
    logos.retain(|logo| match options.half {
        Half::All => true,
        Half::Even => logo.half() == 0,
        Half::Odd => logo.half() == 1,
    });
    let every = logos.len().div_ceil(options.logos.max(1)).max(1);
    let logos: Vec<Logo> = logos.into_iter().step_by(every).collect();
    let all = logos.len();
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for logo in logos {
        match trace::Mark::read(logo.svg.as_bytes()) {
            Ok(mark) => kept.push(Kept { logo, mark }),
            Err(error) => refused.push(format!("{}: {error}", logo.name)),
        }
    }
    ensure!(kept.len() > 1, "{}: no two logos that can be drawn", options.data.display());
    println!("{all} logos, {} drawn and read; {} refused", kept.len(), refused.len());
    for line in refused.iter().take(options.missed) {
        println!("  {line}");
    }
    let folder = others::Folder::new(options)?;
    let score = measured(&kept, &folder)?;
    score.print(options.wrong, options.missed);
    folder.compare(&kept, options.python.as_deref())
}

/// Copies of each logo against the logo, and some of them against every other, on both cores.
fn measured(kept: &[Kept], folder: &others::Folder) -> anyhow::Result<Score> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let worker = |first: usize| {
            let mine = kept.iter().enumerate().skip(first).step_by(workers);
            let mut score = Score::default();
            for (at, one) in mine {
                for copy in copies::of(&one.logo)? {
                    folder.keep(at, &copy)?;
                    judge(kept, at, &copy, &mut score);
                }
            }
            anyhow::Ok(score)
        };
        let started: Vec<_> = (0..workers).map(|first| scope.spawn(move || worker(first))).collect();
        let mut all = Score::default();
        for one in started {
            let score = one.join().map_err(|_| anyhow::anyhow!("a worker stopped"))??;
            all.add(score);
        }
        Ok(all)
    })
}

fn judge(kept: &[Kept], at: usize, copy: &Copy, score: &mut Score) {
    let Some(own) = kept.get(at) else { return };
    let Ok(theirs) = Mark::read(&copy.bytes) else {
        score.copy(copy, &own.logo.name, 0.0);
        return;
    };
    score.copy(copy, &own.logo.name, own.mark.likeness(&theirs));
    if !copy.against_all {
        return;
    }
    let others = kept.iter().filter(|other| !set::same_house(&other.logo, &own.logo));
    let likenesses = others.map(|other| (other.logo.name.as_str(), other.mark.likeness(&theirs)));
    score.others(copy, &own.logo.name, likenesses);
}
