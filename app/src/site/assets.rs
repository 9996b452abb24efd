//! The names of the built files: styles, scripts and WebAssembly carry a hash of their content.

use serde::Deserialize;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// What `assets.json` of the built site says, read once at start-up.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    folder: PathBuf,
    names: BTreeMap<String, String>,
}

#[derive(Debug, thiserror::Error)]
pub enum AssetsProblem {
    #[error("{0} can't be read ({1}); build the site first with `make build`")]
    Missing(PathBuf, std::io::Error),
    #[error("{0} is not a list of built files ({1}); build the site again with `make build`")]
    Wrong(PathBuf, serde_json::Error),
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Listed(BTreeMap<String, String>);

impl Assets {
    /// Reads `assets.json` in the folder of the built site.
    pub fn read(folder: &Path) -> Result<Self, AssetsProblem> {
        let file = folder.join("assets.json");
        let text = std::fs::read_to_string(&file).map_err(|error| AssetsProblem::Missing(file.clone(), error))?;
        let Listed(names) = serde_json::from_str(&text).map_err(|error| AssetsProblem::Wrong(file, error))?;
        Ok(Self {
            folder: folder.to_owned(),
            names,
        })
    }

    /// The folder that holds the files.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The address of a built file, by its plain name (`app.css`).
    pub fn path(&self, name: &str) -> String {
        self.names.get(name).cloned().unwrap_or_else(|| format!("/{name}"))
    }

    /// The stem that the script and its WebAssembly share, as Leptos wants it: `family_hub-1a2b3c`.
    pub fn script_stem(&self) -> String {
        let path = self.path("family_hub.js");
        let file = path.rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".js").unwrap_or("family_hub").to_owned()
    }
}
