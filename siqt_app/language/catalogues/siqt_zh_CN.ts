<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>siqt</name>
    <message>
        <source> For training, fewer patches per step or smaller patches need less memory too.</source>
        <translation>训练时，减少每步的图块数或缩小图块也能节省内存。</translation>
    </message>
    <message>
        <source> It was begun with the scans in {source}.</source>
        <translation>它是用 {source} 中的扫描开始的。</translation>
    </message>
    <message>
        <source>, tilted</source>
        <translation>，倾斜</translation>
    </message>
    <message>
        <source>0.36 T scanner, as the publication states</source>
        <translation>0.36 T 设备，如论文所述</translation>
    </message>
    <message>
        <source>0.36 T, as published</source>
        <translation>0.36 T，与论文相同</translation>
    </message>
    <message>
        <source>1 result that was not saved is back.</source>
        <translation>已恢复 1 个未保存的结果。</translation>
    </message>
    <message>
        <source>1 result was not saved last time.</source>
        <translation>上次有 1 个结果未保存。</translation>
    </message>
    <message>
        <source>1.5 T, thick slices</source>
        <translation>1.5 T，厚层</translation>
    </message>
    <message>
        <source>40 healthy adults, 3 T</source>
        <translation>40 名健康成人，3 T</translation>
    </message>
    <message>
        <source>64 mT, portable</source>
        <translation>64 mT，便携式</translation>
    </message>
    <message>
        <source>8-bit integers are not faster on this processor, or cannot be had for this model.</source>
        <translation>在此处理器上8位整数并不更快，或此模型不支持8位整数。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; {known}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; {assumed}.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;已知：&lt;/b&gt;{known}。&lt;/p&gt;&lt;p&gt;&lt;b&gt;假定：&lt;/b&gt;{assumed}。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A NIfTI file (.nii, .nii.gz) or DICOM</source>
        <translation>NIfTI 文件（.nii、.nii.gz）或 DICOM</translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>在视图中单击也会显示</translation>
    </message>
    <message>
        <source>A click shows a scan; a click with the right button offers more</source>
        <translation>单击显示扫描；右键单击有更多选项</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>动画：分割线来回移动</translation>
    </message>
    <message>
        <source>A folder inside the DICOM folder could not be read.</source>
        <translation>DICOM 文件夹中有一个子文件夹无法读取。</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>由 MNI152 模板模拟的低场扫描</translation>
    </message>
    <message>
        <source>A new or empty folder; model, log and what is needed to resume are kept there. A folder with a run that was stopped can be chosen to resume it.</source>
        <translation>新的或空的文件夹；模型、日志和继续训练所需的内容都保存在其中。也可选择含有已停止训练的文件夹以继续。</translation>
    </message>
    <message>
        <source>A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.</source>
        <translation>头部周围空气中的区域：噪声为其标准差除以 0.655。否则为各区域自身的标准差，其中也含组织差异。</translation>
    </message>
    <message>
        <source>A scan of the same person with thin slices: results are scored against it</source>
        <translation>同一人的薄层扫描：结果与其比较评分</translation>
    </message>
    <message>
        <source>A scan that does not agree with the others is left out. With this it is used all the same.</source>
        <translation>与其他扫描不一致的扫描会被排除。选中此项则仍然使用。</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>MNI152 大脑的模拟低场扫描</translation>
    </message>
    <message>
        <source>A slice of a held-out scan appears here when training begins.</source>
        <translation>训练开始后，这里会显示一个留出扫描的层面。</translation>
    </message>
    <message>
        <source>A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.</source>
        <translation>表面线圈对近处接收信号更强。扫描获得平滑阴影，最多偏离 1 这么多（0.3：从 1/1.3 到 1.3）。0 到 2，0 为关闭。</translation>
    </message>
    <message>
        <source>A thick-slice brain MRI: a NIfTI file (.nii, .nii.gz), or the folder or zip of a scanner (DICOM). It is enhanced on this computer; nothing is sent anywhere.</source>
        <translation>厚层脑部 MRI：NIfTI 文件（.nii、.nii.gz），或扫描仪的 DICOM 文件夹或 zip。增强在本机完成，不会发送任何数据。</translation>
    </message>
    <message>
        <source>About SIQT</source>
        <translation>关于 SIQT</translation>
    </message>
    <message>
        <source>About the scans</source>
        <translation>关于扫描</translation>
    </message>
    <message>
        <source>Add a scan of the same person…</source>
        <translation>添加同一人的扫描…</translation>
    </message>
    <message>
        <source>Add scans, or hold out fewer.</source>
        <translation>请添加扫描，或减少留出的数量。</translation>
    </message>
    <message>
        <source>Add scans, or lower validation_subjects.</source>
        <translation>请添加扫描，或减小 validation_subjects。</translation>
    </message>
    <message>
        <source>Add scans…</source>
        <translation>添加扫描…</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>新增细节</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Against {name}</source>
        <translation>与 {name} 相比</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>与所有扫描一致：相差为噪声的 {residual} 倍。</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only.</source>
        <translation>与原扫描仅 {percent} % 一致。</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>与原扫描一致：{percent} %。</translation>
    </message>
    <message>
        <source>Agrees with {used} of {count} scans; the others were left out.</source>
        <translation>与 {count} 个扫描中的 {used} 个一致；其余未使用。</translation>
    </message>
    <message>
        <source>All figures as a CSV file</source>
        <translation>所有数值导出为 CSV 文件</translation>
    </message>
    <message>
        <source>All slices lie in one direction.</source>
        <translation>所有层面都在同一方向。</translation>
    </message>
    <message>
        <source>All views share zoom and position</source>
        <translation>所有视图共用缩放和位置</translation>
    </message>
    <message>
        <source>All {held} scans that can be used are held out for validation.</source>
        <translation>可用的 {held} 个扫描全部留作验证。</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>全部 {total} 个扫描已增强。</translation>
    </message>
    <message>
        <source>Allow it, or take the folder out, and try again</source>
        <translation>请授予权限，或移出该文件夹后重试</translation>
    </message>
    <message>
        <source>Allow reading them, and try again</source>
        <translation>请允许读取后重试</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>也可用滚轮或方向键</translation>
    </message>
    <message>
        <source>An average of 152 people, brain only, with its own tissue maps.</source>
        <translation>152 人的平均，仅大脑，自带组织图。</translation>
    </message>
    <message>
        <source>An enhanced scan is an estimate, not an acquisition. It can miss or invent detail, most of all in lesions.</source>
        <translation>增强后的扫描是估计，而非实际采集。它可能遗漏或虚构细节，尤其在病灶处。</translation>
    </message>
    <message>
        <source>An enhancement cannot undo this.</source>
        <translation>增强无法消除这一点。</translation>
    </message>
    <message>
        <source>An enhancement would gain little and might invent detail</source>
        <translation>增强收益很小，并可能产生虚假细节</translation>
    </message>
    <message>
        <source>Another scan or result in the view under the mouse</source>
        <translation>在鼠标所在视图中显示其他扫描或结果</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple GPU (mps)</translation>
    </message>
    <message>
        <source>Arithmetic of the network: bf16 where the device is fast in it.</source>
        <translation>网络的运算精度：设备擅长时用 bf16。</translation>
    </message>
    <message>
        <source>As NIfTI, with a JSON file</source>
        <translation>NIfTI 格式，附 JSON 文件</translation>
    </message>
    <message>
        <source>As NIfTI, with its parameters</source>
        <translation>NIfTI 格式，附参数</translation>
    </message>
    <message>
        <source>As PNG, as wide as you say</source>
        <translation>PNG 格式，宽度自定</translation>
    </message>
    <message>
        <source>As a series in the study of the scan; it holds the patient's name</source>
        <translation>作为同一检查中的序列；包含患者姓名</translation>
    </message>
    <message>
        <source>As it will be listed in Enhance.</source>
        <translation>它在“增强”中显示的名称。</translation>
    </message>
    <message>
        <source>As many as there are pictures</source>
        <translation>与图像数相同</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the headers place it, it did not see what lies between the slices of this scan.</source>
        <translation>按文件头的位置，它没有采集到此扫描层间的内容。</translation>
    </message>
    <message>
        <source>As the headers place it, it saw what lies between the slices of this scan.</source>
        <translation>按文件头的位置，它采集到了此扫描层间的内容。</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>As this scanner…</source>
        <translation>按此扫描仪…</translation>
    </message>
    <message>
        <source>As voxels</source>
        <translation>按体素</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>At least {least}{unit}.</source>
        <translation>至少 {least}{unit}。</translation>
    </message>
    <message>
        <source>At most {most}{unit}.</source>
        <translation>至多 {most}{unit}。</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自动对比度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: {name}, {what}</source>
        <translation>自动：{name}，{what}</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>横断面</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不佳</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Begin with these scans</source>
        <translation>用这些扫描开始</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans.</source>
        <translation>最佳模型，第 {step} 步：在留出扫描上与插值相比 {gain} dB。</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans. It is not better than interpolation and is not offered. Train longer, or on more scans.</source>
        <translation>最佳模型，第 {step} 步：在留出扫描上与插值相比 {gain} dB。它不优于插值，因此不提供使用。请延长训练，或使用更多扫描。</translation>
    </message>
    <message>
        <source>Bias correction changed the brightness in the brain by {change} (standard deviation).</source>
        <translation>偏场校正使脑内亮度改变了 {change}（标准差）。</translation>
    </message>
    <message>
        <source>Bias correction found no smooth differences of brightness.</source>
        <translation>偏场校正未发现平缓的亮度差异。</translation>
    </message>
    <message>
        <source>Blur within slices</source>
        <translation>层内模糊</translation>
    </message>
    <message>
        <source>Brain mask and uncertainty, too</source>
        <translation>也包括脑掩模和不确定性</translation>
    </message>
    <message>
        <source>Bright intensities have overflown.</source>
        <translation>高强度值已溢出。</translation>
    </message>
    <message>
        <source>Brightness: white × {wm2}, grey × {gm2}; noise {noise}</source>
        <translation>亮度：白质 × {wm2}，灰质 × {gm2}；噪声 {noise}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back unsaved results</source>
        <translation>恢复未保存的结果</translation>
    </message>
    <message>
        <source>Bringing back unsaved results</source>
        <translation>正在恢复未保存的结果</translation>
    </message>
    <message>
        <source>Bringing {name} onto the grid of this scan</source>
        <translation>正在将 {name} 变换到此扫描的网格</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush radius</source>
        <translation>画笔半径</translation>
    </message>
    <message>
        <source>CNR: difference of a region's mean from the mean of this one, over the noise</source>
        <translation>CNR：某区域均值与此区域均值之差除以噪声</translation>
    </message>
    <message>
        <source>CSF, grey matter, white matter</source>
        <translation>脑脊液、灰质、白质</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Check left and right with the original images.</source>
        <translation>请用原始图像核对左右。</translation>
    </message>
    <message>
        <source>Check the edge of the brain in the result, or give a mask.</source>
        <translation>请检查结果中脑的边缘，或提供掩模。</translation>
    </message>
    <message>
        <source>Check the fit</source>
        <translation>检查配准</translation>
    </message>
    <message>
        <source>Check the scan first.</source>
        <translation>请先检查扫描。</translation>
    </message>
    <message>
        <source>Check the side with the original images.</source>
        <translation>请用原始图像核对左右侧。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>请选择训练文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder of high-field scans.</source>
        <translation>请选择高场扫描的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder, save, quit</source>
        <translation>选择文件夹，保存并退出</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a tool and drag in a view. Every view is measured at the same place. Drag what was drawn to move it; Del removes it.</source>
        <translation>选择工具并在视图中拖动。所有视图在同一位置测量。拖动已绘内容可移动；Del 删除。</translation>
    </message>
    <message>
        <source>Choose another model first</source>
        <translation>请先选择其他模型</translation>
    </message>
    <message>
        <source>Choose another model, or ask for no uncertainty</source>
        <translation>请选择其他模型，或不要求不确定性</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose in each what it shows</source>
        <translation>在各视图中选择显示内容</translation>
    </message>
    <message>
        <source>Choose one: {usable2}</source>
        <translation>请选择一个：{usable2}</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>选择序列</translation>
    </message>
    <message>
        <source>Choose the best model of this run in Enhance</source>
        <translation>在“增强”中选用此次训练的最佳模型</translation>
    </message>
    <message>
        <source>Choose what a view shows</source>
        <translation>选择视图显示的内容</translation>
    </message>
    <message>
        <source>Choose what this view shows</source>
        <translation>选择此视图显示的内容</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>关闭扫描</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Coil</source>
        <translation>线圈</translation>
    </message>
    <message>
        <source>Coil shading</source>
        <translation>线圈阴影</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>叠加图的颜色</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Combining {count} scans ({name})</source>
        <translation>正在合并 {count} 个扫描（{name}）</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare both pictures.</source>
        <translation>请对比两幅图像。</translation>
    </message>
    <message>
        <source>Compare the pictures.</source>
        <translation>请对比图像。</translation>
    </message>
    <message>
        <source>Comparing {name} with the reference</source>
        <translation>正在将 {name} 与参考比较</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>扫描对比</translation>
    </message>
    <message>
        <source>Condition rate</source>
        <translation>条件学习率</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Contrast matching includes a step of it.</source>
        <translation>对比度匹配已包含其中一步。</translation>
    </message>
    <message>
        <source>Contrast restored</source>
        <translation>恢复的对比度</translation>
    </message>
    <message>
        <source>Contrast to</source>
        <translation>对比区域</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: difference from the region chosen below, over the noise</source>
        <translation>对比噪声比：与下方所选区域之差除以噪声</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>显示惯例</translation>
    </message>
    <message>
        <source>Convert each series first, such as with dcm2niix</source>
        <translation>请先转换各序列，例如用 dcm2niix</translation>
    </message>
    <message>
        <source>Convert or export the scan again if they were measured.</source>
        <translation>如果这些层确已采集，请重新转换或导出扫描。</translation>
    </message>
    <message>
        <source>Convert the scan again.</source>
        <translation>请重新转换扫描。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the line of the terminal that makes the same scan: siqt simulate …</source>
        <translation>复制生成相同扫描的终端命令：siqt simulate …</translation>
    </message>
    <message>
        <source>Copy the siqt train line that does the same in a shell, on a server for example</source>
        <translation>复制在终端（例如服务器）中完成同样工作的 siqt train 命令</translation>
    </message>
    <message>
        <source>Copy the whole disc</source>
        <translation>请复制整张光盘</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>冠状面</translation>
    </message>
    <message>
        <source>Correlation with the scan: {correlation}.</source>
        <translation>与扫描的相关系数：{correlation}。</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字线</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>DICOM files beside this series could not be read (count: {count}).</source>
        <translation>此序列旁的 DICOM 文件无法读取（数量：{count}）。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data consistency changed the result: its difference from the slices was {before} times the noise, and is now {after} times the noise.</source>
        <translation>数据一致性改变了结果：它与各层的差异原为噪声的 {before} 倍，现为 {after} 倍。</translation>
    </message>
    <message>
        <source>Data consistency is enforced.</source>
        <translation>强制数据一致性。</translation>
    </message>
    <message>
        <source>Data consistency is not enforced by itself.</source>
        <translation>不单独强制数据一致性。</translation>
    </message>
    <message>
        <source>Data consistency is not enforced, as asked.</source>
        <translation>按要求，不强制数据一致性。</translation>
    </message>
    <message>
        <source>Data consistency is not enforced.</source>
        <translation>不强制数据一致性。</translation>
    </message>
    <message>
        <source>Decay of the averaged weights</source>
        <translation>平均权重的衰减</translation>
    </message>
    <message>
        <source>Decay of the learning rate</source>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that is validated and kept; 0 is off.</source>
        <translation>用于验证并保存的权重滑动平均的衰减；0 为关闭。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device, and how the model is applied</source>
        <translation>设备以及模型的使用方式</translation>
    </message>
    <message>
        <source>Difference from the reference</source>
        <translation>与参考的差异</translation>
    </message>
    <message>
        <source>Differs from a scan by {residual:.1f} times its noise.</source>
        <translation>与一个扫描相差其噪声的 {residual} 倍。</translation>
    </message>
    <message>
        <source>Differs from the result by {residual} times its noise</source>
        <translation>与结果相差其噪声的 {residual} 倍</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Do not trust the result around them.</source>
        <translation>请勿相信其周围的结果。</translation>
    </message>
    <message>
        <source>Do not trust the result there.</source>
        <translation>请勿相信该处的结果。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, not saved</source>
        <translation>已完成，未保存</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Drag a line: its length, and the intensities along it</source>
        <translation>拖出直线：长度及沿线强度</translation>
    </message>
    <message>
        <source>Drag a rectangle: mean, SD, SNR, CNR and histogram</source>
        <translation>拖出矩形：均值、标准差、SNR、CNR 和直方图</translation>
    </message>
    <message>
        <source>Draw from prior</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Draw nothing</source>
        <translation>不绘制</translation>
    </message>
    <message>
        <source>Draw nothing; a click moves the crosshair</source>
        <translation>不绘制；单击移动十字线</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>Drop a scan here</source>
        <translation>将扫描拖放到此处</translation>
    </message>
    <message>
        <source>Drop a scan here, a folder or a DICOM disc. The sample scan shows what the program does.</source>
        <translation>将扫描、文件夹或 DICOM 光盘拖放到此处。示例扫描可展示程序功能。</translation>
    </message>
    <message>
        <source>Each of them got its own place.</source>
        <translation>两者各自确定了位置。</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices, as asked.</source>
        <translation>按要求，每层变为 {factor} 层。</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices.</source>
        <translation>每层变为 {factor} 层。</translation>
    </message>
    <message>
        <source>Each was shifted in its plane by interpolation, so that they lie upright over one another</source>
        <translation>各层已在其平面内插值平移，使其上下对齐</translation>
    </message>
    <message>
        <source>Earlier validations</source>
        <translation>以前的验证</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Enhance a scan first.</source>
        <translation>请先增强一个扫描。</translation>
    </message>
    <message>
        <source>Enhance all</source>
        <translation>全部增强</translation>
    </message>
    <message>
        <source>Enhance all ({count})</source>
        <translation>全部增强 ({count})</translation>
    </message>
    <message>
        <source>Enhance anyway</source>
        <translation>仍然增强</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result</source>
        <translation>增强所有尚无结果的已打开扫描</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result, one after the other. What is set at the side holds for the scan that is shown; the others are enhanced with Automatic.</source>
        <translation>依次增强所有尚无结果的扫描。侧栏设置仅用于当前扫描，其余使用“自动”。</translation>
    </message>
    <message>
        <source>Enhance it</source>
        <translation>进行增强</translation>
    </message>
    <message>
        <source>Enhance the open scan</source>
        <translation>增强当前扫描</translation>
    </message>
    <message>
        <source>Enhance the scan (Ctrl+E)</source>
        <translation>增强扫描（Ctrl+E）</translation>
    </message>
    <message>
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>在当前扫描之后增强此扫描 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance the scan to have the result scored.</source>
        <translation>请增强扫描以便对结果评分。</translation>
    </message>
    <message>
        <source>Enhance the simulated scan, and compare with the high-field one.</source>
        <translation>增强模拟扫描，并与高场扫描比较。</translation>
    </message>
    <message>
        <source>Enhance this</source>
        <translation>增强此扫描</translation>
    </message>
    <message>
        <source>Enhance, simulate, measure</source>
        <translation>增强、模拟、测量</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>增强后</translation>
    </message>
    <message>
        <source>Enhanced and interpolated scan minus the reference, inside the brain</source>
        <translation>脑内增强扫描和插值扫描减去参考</translation>
    </message>
    <message>
        <source>Enhancing {name}</source>
        <translation>正在增强 {name}</translation>
    </message>
    <message>
        <source>Epsilon of the Charbonnier loss</source>
        <translation>Charbonnier 损失的 ε</translation>
    </message>
    <message>
        <source>Error at which the Charbonnier loss turns from square to absolute, in brain means.</source>
        <translation>Charbonnier 损失由平方转为绝对值的误差，以脑均值为单位。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Estimate: later</source>
        <translation>估计：稍后</translation>
    </message>
    <message>
        <source>Even if slices are thin</source>
        <translation>即使层已经很薄</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>每个结果生成后立即保存到所选文件夹</translation>
    </message>
    <message>
        <source>Every voxel has the same value ({low}): no scan.</source>
        <translation>所有体素值相同（{low}）：不是扫描。</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>一切都在本机运行；不发送任何数据。</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>Expected error inside the brain: {typical} % of the brain's mean intensity (standard deviation, median of the voxels).</source>
        <translation>脑内预期误差：脑平均强度的 {typical} %（标准差，体素中位数）。</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness, which is much.</source>
        <translation>预期误差：约为亮度的 {percent} %，偏大。</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness.</source>
        <translation>预期误差：约为亮度的 {percent} %。</translation>
    </message>
    <message>
        <source>Expected error: not known.</source>
        <translation>预期误差：未知。</translation>
    </message>
    <message>
        <source>Expected size of the error, in the scan's intensities, as NIfTI</source>
        <translation>预期误差大小（扫描强度单位），NIfTI 格式</translation>
    </message>
    <message>
        <source>Expected size of the model's error. It is not a probability that a lesion is real.</source>
        <translation>模型的预期误差。并非病灶真实存在的概率。</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export it again with that</source>
        <translation>请连同该文件头重新导出</translation>
    </message>
    <message>
        <source>Export picture of a size…</source>
        <translation>按尺寸导出图片…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Export swipe as GIF…</source>
        <translation>将滑动对比导出为 GIF…</translation>
    </message>
    <message>
        <source>Export the scan again with more levels.</source>
        <translation>请以更多灰度级重新导出扫描。</translation>
    </message>
    <message>
        <source>Export the swipe</source>
        <translation>导出滑动对比</translation>
    </message>
    <message>
        <source>Export them again without that, or unpack them with dcmconv of dcmtk</source>
        <translation>请不压缩重新导出，或用 dcmtk 的 dcmconv 解压</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Film (*.gif)</source>
        <translation>动画 (*.gif)</translation>
    </message>
    <message>
        <source>Find grey matter, white matter and fluid in the scans that have no tissue maps yet. Training does this too before it begins.</source>
        <translation>在尚无组织图的扫描中查找灰质、白质和脑脊液。训练开始前也会自动进行。</translation>
    </message>
    <message>
        <source>Find tissues</source>
        <translation>查找组织</translation>
    </message>
    <message>
        <source>Find white and grey matter</source>
        <translation>查找白质和灰质</translation>
    </message>
    <message>
        <source>Finding grey and white matter</source>
        <translation>正在查找灰质和白质</translation>
    </message>
    <message>
        <source>Finding grey and white matter. It takes about a minute for each volume.</source>
        <translation>正在查找灰质和白质，每个体积约需一分钟。</translation>
    </message>
    <message>
        <source>Finding white and grey matter</source>
        <translation>正在查找白质和灰质</translation>
    </message>
    <message>
        <source>Fine contrast is lost.</source>
        <translation>细微对比度已丢失。</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火焰</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Fit width and level to the brain</source>
        <translation>窗宽窗位适应大脑</translation>
    </message>
    <message>
        <source>Fixed tissue</source>
        <translation>固定组织</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁对比</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of high-field scans</source>
        <translation>高场扫描文件夹</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>适用于 T1w：增强前后的脑体积及叠加显示。</translation>
    </message>
    <message>
        <source>For a conditioned_unet with contrast any: the smallest and the largest slice spacing, for example 2, 10 thin slices. One model then serves them all. Empty for networks for one slice spacing.</source>
        <translation>用于任意对比度的 conditioned_unet：最小和最大层间隔，例如 2, 10 个薄层。一个模型即可适用于所有间隔。单一间隔的网络请留空。</translation>
    </message>
    <message>
        <source>For information.</source>
        <translation>供参考。</translation>
    </message>
    <message>
        <source>For research only. Not for diagnosis or treatment.</source>
        <translation>仅供研究，不得用于诊断或治疗。</translation>
    </message>
    <message>
        <source>For viewers that do not show the description of a series.</source>
        <translation>用于不显示序列描述的阅片软件。</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四个</translation>
    </message>
    <message>
        <source>Fraction of patches that get artificial lesions.</source>
        <translation>加入人工病灶的图块比例。</translation>
    </message>
    <message>
        <source>Fraction of patches whose input is 0 outside a widened brain mask, as in enhancing.</source>
        <translation>输入在扩大的脑掩模外为 0 的图块比例，与增强时相同。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder</source>
        <translation>请释放空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>From name or header: not stated</source>
        <translation>名称或文件头：未注明</translation>
    </message>
    <message>
        <source>From name or header: {contrast}</source>
        <translation>名称或文件头：{contrast}</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>下次启动后生效</translation>
    </message>
    <message>
        <source>From the next start on. The translations were not reviewed by native speakers.</source>
        <translation>下次启动后生效。翻译未经母语者审校。</translation>
    </message>
    <message>
        <source>GM</source>
        <translation>灰质</translation>
    </message>
    <message>
        <source>Gap between slices</source>
        <translation>层间距</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.</source>
        <translation>高斯：处处相同的噪声，与论文方法一致，数值可为负。莱斯：幅度图像的噪声，不为负，并使暗区变亮。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Ghosts in the brain are not removed.</source>
        <translation>脑内的伪影不会被去除。</translation>
    </message>
    <message>
        <source>Give a folder of scans</source>
        <translation>请给出扫描文件夹</translation>
    </message>
    <message>
        <source>Give a mask that is 1 in the brain</source>
        <translation>请给出脑内为 1 的掩模</translation>
    </message>
    <message>
        <source>Give a scanner's export or a NIfTI file</source>
        <translation>请给出设备导出的文件或 NIfTI 文件</translation>
    </message>
    <message>
        <source>Give scans of one person and one contrast.</source>
        <translation>请给出同一人、同一对比度的扫描。</translation>
    </message>
    <message>
        <source>Give the folder of one examination</source>
        <translation>请给出一次检查的文件夹</translation>
    </message>
    <message>
        <source>Give the folder of one person</source>
        <translation>请给出一个人的文件夹</translation>
    </message>
    <message>
        <source>Go back to earlier validations</source>
        <translation>返回以前的验证</translation>
    </message>
    <message>
        <source>Go on with the run in this folder where it stopped</source>
        <translation>从停止处继续此文件夹中的训练</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Gradient clipping, norm</source>
        <translation>梯度裁剪，范数</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.</source>
        <translation>灰质和白质获得高场扫描的对比度。自动：当模型了解此扫描的对比度时。</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>灰质</translation>
    </message>
    <message>
        <source>Grey matter, white matter and fluid as SPM's c1, c2, c3 files.</source>
        <translation>SPM 的 c1、c2、c3 文件：灰质、白质和脑脊液。</translation>
    </message>
    <message>
        <source>Half of the patches get both SNRs times exp(u), u uniform in [-jitter, jitter].</source>
        <translation>一半图块的两个信噪比乘以 exp(u)，u 在 [-抖动, 抖动] 内均匀分布。</translation>
    </message>
    <message>
        <source>Half of the patches get slices of uneven brightness: standard deviation of its logarithm.</source>
        <translation>一半图块的层面亮度不均：其对数的标准差。</translation>
    </message>
    <message>
        <source>Held out: the network does not learn from it. The network is tested on it.</source>
        <translation>留出：网络不从中学习，仅用于测试。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>High-field contrast</source>
        <translation>高场对比度</translation>
    </message>
    <message>
        <source>High-field contrast is not restored, as asked.</source>
        <translation>按要求，不恢复高场对比度。</translation>
    </message>
    <message>
        <source>High-field contrast is not restored.</source>
        <translation>不恢复高场对比度。</translation>
    </message>
    <message>
        <source>High-field contrast is restored, as asked.</source>
        <translation>按要求，恢复高场对比度。</translation>
    </message>
    <message>
        <source>High-field contrast is restored.</source>
        <translation>恢复高场对比度。</translation>
    </message>
    <message>
        <source>High-field contrast is restored: the combined volume gets the contrast that the model gives {name}.</source>
        <translation>恢复高场对比度：合并后的图像采用模型赋予 {name} 的对比度。</translation>
    </message>
    <message>
        <source>High-field contrast was not restored.</source>
        <translation>未恢复高场对比度。</translation>
    </message>
    <message>
        <source>High-field sample</source>
        <translation>高场示例</translation>
    </message>
    <message>
        <source>How far the estimates are from the truth, over the last steps</source>
        <translation>最近若干步中估计值与真值的差距</translation>
    </message>
    <message>
        <source>How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.</source>
        <translation>按每个扫描的方式观察结果时，结果与该扫描相差多少，以其噪声的标准差为单位。以相差最大的扫描为准。噪声很小的扫描可以相差更多：其层面形状的了解不够精确。</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>扫描的合并方式</translation>
    </message>
    <message>
        <source>If the data set is one of DataLad, fetch the file with 'datalad get'</source>
        <translation>如果数据集来自 DataLad，请用 'datalad get' 获取文件</translation>
    </message>
    <message>
        <source>If they are, the head moved too much; keep all scans to combine them all the same</source>
        <translation>如果确实如此，则头部移动过大；可选择保留所有扫描以继续合并</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>位置正确</translation>
    </message>
    <message>
        <source>In the browser: pictures, figures, volumes, what was done</source>
        <translation>在浏览器中：图片、数值、体积及处理过程</translation>
    </message>
    <message>
        <source>Input and target are multiplied by exp(u), u uniform in [-brightness, brightness].</source>
        <translation>输入和目标乘以 exp(u)，u 在 [-亮度, 亮度] 内均匀分布。</translation>
    </message>
    <message>
        <source>Interpolate the scan</source>
        <translation>对扫描插值</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>无法使用。</translation>
    </message>
    <message>
        <source>It is not opened</source>
        <translation>不予打开</translation>
    </message>
    <message>
        <source>It is not used</source>
        <translation>不予使用</translation>
    </message>
    <message>
        <source>It is told that the noise is {level} of the brain's mean.</source>
        <translation>已告知模型噪声为脑均值的 {level}。</translation>
    </message>
    <message>
        <source>It needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>这需要原始测得的层面，但噪声或偏场已先被去除。</translation>
    </message>
    <message>
        <source>It shows another person or another contrast, or the head moved while it ran.</source>
        <translation>它显示的是另一个人或另一种对比度，或采集时头部移动。</translation>
    </message>
    <message>
        <source>It was not tested on {contrast} scans.</source>
        <translation>未在 {contrast} 扫描上测试过。</translation>
    </message>
    <message>
        <source>It was not trained for the scan's pixels of {pixels} mm; the result keeps these.</source>
        <translation>它未针对扫描的 {pixels} mm 像素训练；结果保留该像素大小。</translation>
    </message>
    <message>
        <source>It was not trained for the slice spacing of {spacing} mm, and improves the scan less.</source>
        <translation>它未针对 {spacing} mm 的层间隔训练，增强效果较小。</translation>
    </message>
    <message>
        <source>It was not trained for voxels of {pixels} x {spacing} mm, and improves the scan less.</source>
        <translation>它未针对 {pixels} x {spacing} mm 的体素训练，增强效果较小。</translation>
    </message>
    <message>
        <source>It was segmented before.</source>
        <translation>已分割过。</translation>
    </message>
    <message>
        <source>It was trained for this voxel size.</source>
        <translation>它针对此体素大小训练过。</translation>
    </message>
    <message>
        <source>It was used all the same, because all scans were to be kept.</source>
        <translation>由于要求保留所有扫描，仍使用了它。</translation>
    </message>
    <message>
        <source>Its slices are {largest} mm apart and its pixels {smallest} mm wide: the simulator makes thick slices from thin ones, and needs a high-field scan with thin slices to start from.</source>
        <translation>其层间距为 {largest} mm，像素宽 {smallest} mm：模拟器由薄层制作厚层，需要薄层的高场扫描作为起点。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jitter of brightness</source>
        <translation>亮度抖动</translation>
    </message>
    <message>
        <source>Jitter of the SNR</source>
        <translation>信噪比抖动</translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>保留所有扫描</translation>
    </message>
    <message>
        <source>Keep all scans to combine it all the same.</source>
        <translation>选择保留所有扫描即可仍将其合并。</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>保留并退出</translation>
    </message>
    <message>
        <source>Keep the patient's identity</source>
        <translation>保留患者身份</translation>
    </message>
    <message>
        <source>Keep the scans' contrast</source>
        <translation>保持扫描的对比度</translation>
    </message>
    <message>
        <source>Keeping a result</source>
        <translation>正在保留结果</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键和鼠标</translation>
    </message>
    <message>
        <source>Known once all scans have been looked at.</source>
        <translation>检查完所有扫描后才知道。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest bias field</source>
        <translation>最大偏场</translation>
    </message>
    <message>
        <source>Largest in-plane blur, FWHM</source>
        <translation>最大层内模糊，FWHM</translation>
    </message>
    <message>
        <source>Largest norm of the gradient.</source>
        <translation>梯度的最大范数。</translation>
    </message>
    <message>
        <source>Last fraction of the steps, over which it falls along a cosine.</source>
        <translation>最后一部分步数，学习率按余弦下降。</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>在视图上叠加脑脊液、灰质和白质</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate of what turns conditions into scales, over the other.</source>
        <translation>将条件转换为缩放的部分的学习率与其余部分之比。</translation>
    </message>
    <message>
        <source>Least and largest mean of the brain over the noise of these patches; log-uniform.</source>
        <translation>这些图块中脑均值与噪声之比的最小值和最大值；对数均匀分布。</translation>
    </message>
    <message>
        <source>Least brain in a patch</source>
        <translation>图块中最少的脑比例</translation>
    </message>
    <message>
        <source>Least fraction of brain in a patch.</source>
        <translation>图块中脑的最小比例。</translation>
    </message>
    <message>
        <source>Left button</source>
        <translation>左键</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>未使用：与其他扫描不符</translation>
    </message>
    <message>
        <source>Length of the training. The network improves a little with each step.</source>
        <translation>训练长度。网络每一步都会有所改进。</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>长度及沿线剖面</translation>
    </message>
    <message>
        <source>Lesions lie in tissue, and their voxels weigh 1 + this times |relative change| in the loss, in patches that have some.</source>
        <translation>病灶位于组织中，在含病灶的图块中其体素在损失中的权重为 1 + 此值 × |相对变化|。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>窗位</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>载入配方</translation>
    </message>
    <message>
        <source>Load a reference first: File &gt; Load reference.</source>
        <translation>请先载入参考：文件 &gt; 载入参考。</translation>
    </message>
    <message>
        <source>Load a reference: a scan of the same person with thin slices</source>
        <translation>载入参考：同一人的薄层扫描</translation>
    </message>
    <message>
        <source>Load a reference…</source>
        <translation>载入参考…</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>载入参数</translation>
    </message>
    <message>
        <source>Load parameters from a JSON file, or from the one beside a simulated scan.</source>
        <translation>从 JSON 文件或模拟扫描旁的文件载入参数。</translation>
    </message>
    <message>
        <source>Loading the parameters</source>
        <translation>正在载入参数</translation>
    </message>
    <message>
        <source>Loading the reference {name}</source>
        <translation>正在载入参考 {name}</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look at the scans once more, after files were added or repaired</source>
        <translation>在添加或修复文件后重新检查扫描</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>发送前请检查详情中是否含有姓名。</translation>
    </message>
    <message>
        <source>Looking at the folder of the run</source>
        <translation>正在检查训练文件夹</translation>
    </message>
    <message>
        <source>Looking at the folder of the run.</source>
        <translation>正在检查训练文件夹。</translation>
    </message>
    <message>
        <source>Looking at the scans</source>
        <translation>正在检查扫描</translation>
    </message>
    <message>
        <source>Looking for processors</source>
        <translation>正在查找处理器</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height. Up to one voxel of the high-field scan it is off.</source>
        <translation>层内细节损失，如同较粗的采集矩阵：半高宽为此值的高斯模糊。不超过一个高场体素时为关闭。</translation>
    </message>
    <message>
        <source>Loss, by step</source>
        <translation>损失（按步）</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>损失函数。</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT 许可证。</translation>
    </message>
    <message>
        <source>MNI152 template</source>
        <translation>MNI152 模板</translation>
    </message>
    <message>
        <source>MNI152 template, simulated low field, not acquired</source>
        <translation>MNI152 模板，模拟低场，非实际采集</translation>
    </message>
    <message>
        <source>Make one sharp volume of the ticked scans</source>
        <translation>将勾选的扫描合成一个清晰的体数据</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>将同一人的多个扫描合成一个体积</translation>
    </message>
    <message>
        <source>Manual, in English</source>
        <translation>手册（英文）</translation>
    </message>
    <message>
        <source>Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.</source>
        <translation>掩模：真值的灰质、白质和脑脊液概率之和 &gt; 0.5，且真值不为 0。PSNR：20 log10(D / RMSE)；D = 掩模内真值的 99.9 百分位。SSIM：三维 SSIM，高斯窗 σ 1.5 体素，K1 0.01，K2 0.03，数据范围 = 掩模内真值的 99.9 百分位；掩模外两图均为 0；取掩模内图的均值。拟合后：经使图像在掩模内最接近真值的线性强度变换；原样：未经变换。三次：模拟层面间的三次样条插值。</translation>
    </message>
    <message>
        <source>Mask: the brain, where the reference covers it. The reference is brought onto the enhanced grid by its affine; nothing is registered. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. All after the line of intensity that brings the volume nearest to the reference, unless it says as is. PSNR (published): 10 log10(max(g)^2 / MSE) on M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}. SSIM (published, R = 2): 2-D SSIM of each slice, Gaussian window sigma 2.5 pixels, data range 2, mean over M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}.</source>
        <translation>掩模：参考所覆盖的脑。参考按其仿射矩阵映射到增强网格；不作配准。PSNR：20 log10(D / RMSE)；D = 掩模内真值的 99.9 百分位。SSIM：三维 SSIM，高斯窗 σ 1.5 体素，K1 0.01，K2 0.03，数据范围 = 掩模内真值的 99.9 百分位；掩模外两图均为 0；取掩模内图的均值。除注明“原样”外，均经使体数据最接近参考的线性强度变换。PSNR（论文）：M 上的 10 log10(max(g)^2 / MSE)，采用论文的强度尺度：对真值和估计用同一线性变换，使真值中高于视野均值的体素的第 1 和第 99 百分位变为 1 和 100，g = max(0, 真值)，M = {g != 0}。SSIM（论文，R = 2）：各层的二维 SSIM，高斯窗 σ 2.5 像素，数据范围 2，在 M 上取均值，尺度相同。</translation>
    </message>
    <message>
        <source>Match contrast</source>
        <translation>匹配对比度</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean intensity of the voxels in the region</source>
        <translation>区域内体素的平均强度</translation>
    </message>
    <message>
        <source>Mean signal of grey matter divided by the standard deviation of the noise. It sets the contrast: white matter keeps its own ratio. More than 0.</source>
        <translation>灰质平均信号除以噪声标准差。它决定对比度：白质的比值保持不变。大于 0。</translation>
    </message>
    <message>
        <source>Mean signal of white matter divided by the standard deviation of the noise. To the left there is more noise; the contrast of grey and white matter stays. Half the field strength gives about half the ratio. More than 0.</source>
        <translation>白质平均信号除以噪声标准差。向左噪声增大，灰白质对比度不变。场强减半，比值约减半。大于 0。</translation>
    </message>
    <message>
        <source>Mean, SD, SNR, CNR, histogram</source>
        <translation>均值、标准差、SNR、CNR、直方图</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure of quality</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>Measured SNR: white {wm} (asked {snr_wm}), grey {gm} (asked {snr_gm})</source>
        <translation>实测信噪比：白质 {wm}（设定 {snr_wm}），灰质 {gm}（设定 {snr_gm}）</translation>
    </message>
    <message>
        <source>Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.</source>
        <translation>在模拟扫描中测得：各组织均值除以脑外噪声。厚层混合组织，阴影改变均值，测得值可能与要求值略有差别。</translation>
    </message>
    <message>
        <source>Measurement, and view</source>
        <translation>测量与视图</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Middle button, Shift + left</source>
        <translation>中键，Shift + 左键</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model {model} cannot do it.</source>
        <translation>模型 {model} 不支持。</translation>
    </message>
    <message>
        <source>Model {model} gives no uncertainty.</source>
        <translation>模型 {model} 不提供不确定性。</translation>
    </message>
    <message>
        <source>Model {model} is made for one factor.</source>
        <translation>模型 {model} 只适用于一个倍数。</translation>
    </message>
    <message>
        <source>Model {model} is used, as asked.</source>
        <translation>按要求使用模型 {model}。</translation>
    </message>
    <message>
        <source>Model {model} makes no other number.</source>
        <translation>模型 {model} 只能生成这个层数。</translation>
    </message>
    <message>
        <source>Model {model} was trained on random contrasts.</source>
        <translation>模型 {model} 用随机对比度训练。</translation>
    </message>
    <message>
        <source>Model {model} was trained on {low:.3g} to {high:.3g} mm only.</source>
        <translation>模型 {model} 仅针对 {low} 至 {high} mm 训练。</translation>
    </message>
    <message>
        <source>Model {model} was trained on {native:.3g} mm only.</source>
        <translation>模型 {model} 仅针对 {native} mm 训练。</translation>
    </message>
    <message>
        <source>Model {model} was trained on {trained} scans.</source>
        <translation>模型 {model} 用 {trained} 扫描训练。</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>模型：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More than {least}, at most {most}{unit}.</source>
        <translation>大于 {least}，至多 {most}{unit}。</translation>
    </message>
    <message>
        <source>More than {least}{unit}.</source>
        <translation>大于 {least}{unit}。</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}° to fit</source>
        <translation>移动 {shift} mm、旋转 {angle}° 以配准</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}°; differs from the result by {residual} times its noise</source>
        <translation>移动 {shift} mm、旋转 {angle}°；与结果相差其噪声的 {residual} 倍</translation>
    </message>
    <message>
        <source>NIfTI (*.nii.gz *.nii)</source>
        <translation>NIfTI (*.nii.gz *.nii)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>神经学惯例</translation>
    </message>
    <message>
        <source>New SNRs and new noise, drawn as in training.</source>
        <translation>新的 SNR 和噪声，抽取方式与训练相同。</translation>
    </message>
    <message>
        <source>New noise</source>
        <translation>新噪声</translation>
    </message>
    <message>
        <source>New noise. Nothing else changes.</source>
        <translation>新噪声，其他不变。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>下一层</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No noise could be measured.</source>
        <translation>无法测量噪声。</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>无叠加</translation>
    </message>
    <message>
        <source>No quality was measured: {error}.</source>
        <translation>未测量质量：{error}。</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>未打开扫描</translation>
    </message>
    <message>
        <source>Nobody asked to remove them.</source>
        <translation>未要求去除。</translation>
    </message>
    <message>
        <source>Nobody else has tested it.</source>
        <translation>未经他人测试。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise from</source>
        <translation>噪声来源</translation>
    </message>
    <message>
        <source>Noise is not reduced, as asked.</source>
        <translation>按要求，不降噪。</translation>
    </message>
    <message>
        <source>Noise is not reduced.</source>
        <translation>不降噪。</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice, as asked.</source>
        <translation>按要求，先逐层降噪。</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice.</source>
        <translation>先逐层降噪。</translation>
    </message>
    <message>
        <source>Noise pattern</source>
        <translation>噪声图案</translation>
    </message>
    <message>
        <source>Noise was removed; fine detail may be gone.</source>
        <translation>已去除噪声，细微结构可能丢失。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of the scans can be used.</source>
        <translation>没有可用的扫描。</translation>
    </message>
    <message>
        <source>Not all scans were looked at. Look again, or choose another folder.</source>
        <translation>并非所有扫描都已检查。请重新检查，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>尚未配准</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>未保存：</translation>
    </message>
    <message>
        <source>Not used. Tick the scan to use it.</source>
        <translation>未使用。勾选扫描即可使用。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>尚未训练。</translation>
    </message>
    <message>
        <source>Nothing shows that the scan is unlike the training scans.</source>
        <translation>没有迹象表明此扫描与训练扫描不同。</translation>
    </message>
    <message>
        <source>Nothing to show yet. The arrow at the top left offers more.</source>
        <translation>暂无内容。左上角的箭头可选择更多。</translation>
    </message>
    <message>
        <source>Number of patches that the network sees in each step. More patches make training steadier, but need more memory and time.</source>
        <translation>网络每一步看到的图块数。更多图块使训练更稳定，但需要更多内存和时间。</translation>
    </message>
    <message>
        <source>Number of scans that the network does not learn from. The model is tested on them. They are the last ones by file name.</source>
        <translation>网络不用于学习的扫描数。模型在这些扫描上测试。它们是按文件名排序的最后几个。</translation>
    </message>
    <message>
        <source>Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.</source>
        <translation>噪声图案编号。拖动滑块时保持不变，因此只改变一项。从 0 起的整数。</translation>
    </message>
    <message>
        <source>Number of the shading pattern. Any whole number from 0.</source>
        <translation>阴影图案编号。从 0 起的整数。</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.</source>
        <translation>每层生成的薄层数。自动：使间距最接近 1 mm。</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. With 4, slices of 4 mm become slices of 1 mm.</source>
        <translation>每层生成的薄层数。取 4 时，4 mm 的层变为 1 mm 的层。</translation>
    </message>
    <message>
        <source>Number of views</source>
        <translation>视图数</translation>
    </message>
    <message>
        <source>Numbers, time, processor</source>
        <translation>数值、时间、处理器</translation>
    </message>
    <message>
        <source>Oblique, nearest to {plane}, {count} slices {spacing} mm apart</source>
        <translation>倾斜，最接近{plane}，{count} 层，间隔 {spacing} mm</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>海洋</translation>
    </message>
    <message>
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>对此后打开的 DICOM 扫描：列表、文件名、报告和 JSON 文件包含患者姓名</translation>
    </message>
    <message>
        <source>Of whatever is laid over the views</source>
        <translation>用于视图上的所有叠加图</translation>
    </message>
    <message>
        <source>Off: the brain of each view is shown between the same percentiles</source>
        <translation>关闭时：各视图的大脑按相同百分位显示</translation>
    </message>
    <message>
        <source>Off: where their headers say that they lie</source>
        <translation>关闭：按文件头中的位置</translation>
    </message>
    <message>
        <source>On held-out scans at step {step}: PSNR {psnr} dB, {baseline_psnr} dB against interpolation; SSIM {ssim}, interpolation {baseline_ssim}.</source>
        <translation>留出扫描，第 {step} 步：PSNR {psnr} dB，与插值相比 {baseline_psnr} dB；SSIM {ssim}，插值 {baseline_ssim}。</translation>
    </message>
    <message>
        <source>On high-field scans of your own</source>
        <translation>使用您自己的高场扫描</translation>
    </message>
    <message>
        <source>On the held-out scans: the model (line) and cubic interpolation (dashes)</source>
        <translation>留出扫描上：模型（实线）与三次插值（虚线）</translation>
    </message>
    <message>
        <source>One click. Three lights say whether the scan suits the model, whether the result agrees with the scan, and how large the error may be.</source>
        <translation>单击即可。三盏灯表示扫描是否适合模型、结果是否与原扫描一致，以及误差可能有多大。</translation>
    </message>
    <message>
        <source>One page for a browser, without a network</source>
        <translation>单页浏览器报告，无需网络</translation>
    </message>
    <message>
        <source>One slice</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>One volume: axial, coronal, sagittal</source>
        <translation>同一体积：横断面、冠状面、矢状面</translation>
    </message>
    <message>
        <source>One voxel of the scan is {sizes} mm</source>
        <translation>扫描的一个体素为 {sizes} mm</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity and colours…</source>
        <translation>不透明度和颜色…</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>叠加图的不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a folder of scans</source>
        <translation>打开扫描文件夹</translation>
    </message>
    <message>
        <source>Open a high-field scan with thin slices, or use the MNI152 template.</source>
        <translation>请打开薄层高场扫描，或使用 MNI152 模板。</translation>
    </message>
    <message>
        <source>Open a scan</source>
        <translation>打开扫描</translation>
    </message>
    <message>
        <source>Open a scan first.</source>
        <translation>请先打开扫描。</translation>
    </message>
    <message>
        <source>Open a scan…</source>
        <translation>打开扫描…</translation>
    </message>
    <message>
        <source>Open a thick-slice scan first</source>
        <translation>请先打开厚层扫描</translation>
    </message>
    <message>
        <source>Open all scans of a folder, NIfTI or DICOM</source>
        <translation>打开文件夹中的所有扫描（NIfTI 或 DICOM）</translation>
    </message>
    <message>
        <source>Open and enhance them again</source>
        <translation>请重新打开并增强</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open more scans of the same person</source>
        <translation>打开同一人的更多扫描</translation>
    </message>
    <message>
        <source>Open one or more scans (.nii, .nii.gz, DICOM)</source>
        <translation>打开一个或多个扫描（.nii、.nii.gz、DICOM）</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>打开扫描</translation>
    </message>
    <message>
        <source>Open the sample scan</source>
        <translation>打开示例扫描</translation>
    </message>
    <message>
        <source>Open the scans and their results again</source>
        <translation>重新打开扫描及其结果</translation>
    </message>
    <message>
        <source>OpenVINO cannot be used: {error}</source>
        <translation>无法使用 OpenVINO：{error}</translation>
    </message>
    <message>
        <source>OpenVINO is used on CPUs only, not on {type}</source>
        <translation>OpenVINO 仅用于 CPU，不用于 {type}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation>正在打开 DICOM</translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>正在打开文件夹或 DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation>正在打开扫描</translation>
    </message>
    <message>
        <source>Opening the MNI152 template</source>
        <translation>正在打开 MNI152 模板</translation>
    </message>
    <message>
        <source>Opening the sample scan</source>
        <translation>正在打开示例扫描</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Options of the network</source>
        <translation>网络选项</translation>
    </message>
    <message>
        <source>Options of the network as a JSON object.</source>
        <translation>网络选项，JSON 对象。</translation>
    </message>
    <message>
        <source>Other definitions</source>
        <translation>其他定义</translation>
    </message>
    <message>
        <source>Outside the brain too</source>
        <translation>包括脑外区域</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Own colours of the overlay</source>
        <translation>叠加图自身的颜色</translation>
    </message>
    <message>
        <source>PSNR: how small the errors are, in dB</source>
        <translation>PSNR：误差有多小，单位 dB</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面列表</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR and histogram</source>
        <translation>涂抹区域：均值、标准差、SNR、CNR 和直方图</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR, histogram</source>
        <translation>涂抹区域：均值、标准差、SNR、CNR、直方图</translation>
    </message>
    <message>
        <source>Part of it is missing, or this is not the brain of an adult.</source>
        <translation>部分缺失，或这不是成人的脑。</translation>
    </message>
    <message>
        <source>Patch size, voxels</source>
        <translation>图块大小，体素</translation>
    </message>
    <message>
        <source>Patches cut off at a brain mask</source>
        <translation>在脑掩模处截断的图块</translation>
    </message>
    <message>
        <source>Patches of brain-extracted scans</source>
        <translation>去颅骨扫描的图块</translation>
    </message>
    <message>
        <source>Patches of scans in their own contrast</source>
        <translation>原有对比度扫描的图块</translation>
    </message>
    <message>
        <source>Patches per step</source>
        <translation>每步图块数</translation>
    </message>
    <message>
        <source>Patches with a texture for each tissue</source>
        <translation>各组织有纹理的图块</translation>
    </message>
    <message>
        <source>Patches with artificial lesions</source>
        <translation>含人工病灶的图块</translation>
    </message>
    <message>
        <source>Patches with contrast by intensity</source>
        <translation>按强度改变对比度的图块</translation>
    </message>
    <message>
        <source>Patches with contrast restored</source>
        <translation>恢复对比度的图块</translation>
    </message>
    <message>
        <source>Patches with much noise</source>
        <translation>高噪声图块</translation>
    </message>
    <message>
        <source>Patches with random fine detail</source>
        <translation>含随机细节的图块</translation>
    </message>
    <message>
        <source>Patches with the head masked</source>
        <translation>头部被掩模的图块</translation>
    </message>
    <message>
        <source>Patient's left on screen left</source>
        <translation>患者左侧在屏幕左侧</translation>
    </message>
    <message>
        <source>Patient's right on screen left</source>
        <translation>患者右侧在屏幕左侧</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Planning {name}</source>
        <translation>正在规划 {name}</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>上一层</translation>
    </message>
    <message>
        <source>Prior of the signal-to-noise ratios</source>
        <translation>信噪比的先验分布</translation>
    </message>
    <message>
        <source>Probability of flips, for each axis</source>
        <translation>各轴翻转概率</translation>
    </message>
    <message>
        <source>Probability of mirroring a patch along each axis.</source>
        <translation>图块沿各轴镜像的概率。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Profile or histogram of the chosen measurement</source>
        <translation>所选测量的剖面或直方图</translation>
    </message>
    <message>
        <source>Profile or histogram, as a CSV file</source>
        <translation>剖面或直方图导出为 CSV</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Put SPM's tissue maps beside this {named} scan.</source>
        <translation>请将 SPM 组织图放在此 {named} 扫描旁。</translation>
    </message>
    <message>
        <source>Quality on held-out scans</source>
        <translation>留出扫描上的质量</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit SIQT?</source>
        <translation>退出 SIQT？</translation>
    </message>
    <message>
        <source>Quit. The results are lost.</source>
        <translation>退出。结果将丢失。</translation>
    </message>
    <message>
        <source>Quit. What runs is stopped.</source>
        <translation>退出。正在运行的任务将停止。</translation>
    </message>
    <message>
        <source>RGB colour voxels</source>
        <translation>RGB 彩色体素</translation>
    </message>
    <message>
        <source>RGBA colour voxels</source>
        <translation>RGBA 彩色体素</translation>
    </message>
    <message>
        <source>Radiological</source>
        <translation>放射学惯例</translation>
    </message>
    <message>
        <source>Radius of the brush that paints a region</source>
        <translation>绘制区域的画笔半径</translation>
    </message>
    <message>
        <source>Read a recipe from a JSON file</source>
        <translation>从 JSON 文件读取配方</translation>
    </message>
    <message>
        <source>Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.</source>
        <translation>读取扫描旁的 SPM c1、c2、c3 图，或对扫描进行分割。</translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>可以开始训练。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe: {problem}</source>
        <translation>配方：{problem}</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>Recipes that come with the program</source>
        <translation>程序自带的配方</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>Register the scans and lay them over one another, without combining them</source>
        <translation>配准并叠放扫描，但不合并</translation>
    </message>
    <message>
        <source>Registered or not</source>
        <translation>已配准或未配准</translation>
    </message>
    <message>
        <source>Registering the scans of {name}</source>
        <translation>正在配准 {name} 的扫描</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove all measurements of this scan</source>
        <translation>移除此扫描的所有测量</translation>
    </message>
    <message>
        <source>Remove the chosen measurement</source>
        <translation>移除所选测量</translation>
    </message>
    <message>
        <source>Remove the result from the list and free its memory</source>
        <translation>从列表移除结果并释放内存</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Restore high-field contrast</source>
        <translation>恢复高场对比度</translation>
    </message>
    <message>
        <source>Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.</source>
        <translation>恢复高场对比度：全部扫描或都不恢复；自动：模型支持时用于 T1w。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results of this session; a click shows one</source>
        <translation>本次会话的结果；单击显示</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>上次退出时未保存的结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>莱斯</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右键</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>运行中，{percent} %</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>灰质信噪比</translation>
    </message>
    <message>
        <source>SNR of patches with contrast kept</source>
        <translation>保留对比度图块的信噪比</translation>
    </message>
    <message>
        <source>SNR of patches with much noise</source>
        <translation>高噪声图块的信噪比</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>白质信噪比</translation>
    </message>
    <message>
        <source>SNR prior of these patches.</source>
        <translation>这些图块的信噪比先验。</translation>
    </message>
    <message>
        <source>SPM, beside it</source>
        <translation>SPM，在旁边</translation>
    </message>
    <message>
        <source>SSIM: how alike the structures are, 0 to 1</source>
        <translation>SSIM：结构相似程度，0 到 1</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>矢状面</translation>
    </message>
    <message>
        <source>Same contrast in all views</source>
        <translation>所有视图同一对比度</translation>
    </message>
    <message>
        <source>Same zoom in all views</source>
        <translation>所有视图同一缩放</translation>
    </message>
    <message>
        <source>Sample scan</source>
        <translation>示例扫描</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save all results in this folder</source>
        <translation>将所有结果保存到此文件夹</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Save as DICOM</source>
        <translation>保存为 DICOM</translation>
    </message>
    <message>
        <source>Save as DICOM in a new folder inside</source>
        <translation>在其中新建文件夹保存为 DICOM</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>另存为 DICOM…</translation>
    </message>
    <message>
        <source>Save curve…</source>
        <translation>保存曲线…</translation>
    </message>
    <message>
        <source>Save enhanced scan…</source>
        <translation>保存增强后的扫描…</translation>
    </message>
    <message>
        <source>Save every result in this folder</source>
        <translation>将每个结果保存到此文件夹</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save results by themselves in {name}</source>
        <translation>自动将结果保存到 {name}</translation>
    </message>
    <message>
        <source>Save results by themselves…</source>
        <translation>自动保存结果…</translation>
    </message>
    <message>
        <source>Save simulated scan…</source>
        <translation>保存模拟扫描…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>Save the enhanced scan</source>
        <translation>保存增强后的扫描</translation>
    </message>
    <message>
        <source>Save the enhanced scan as NIfTI file (Ctrl+S)</source>
        <translation>将增强后的扫描保存为 NIfTI (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>保存测量结果</translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation>保存参数</translation>
    </message>
    <message>
        <source>Save the parameters as a JSON file.</source>
        <translation>将参数保存为 JSON 文件。</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Save the simulated scan</source>
        <translation>保存模拟扫描</translation>
    </message>
    <message>
        <source>Save the uncertainty</source>
        <translation>保存不确定性</translation>
    </message>
    <message>
        <source>Save uncertainty…</source>
        <translation>保存不确定性…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving the parameters</source>
        <translation>正在保存参数</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scan and enhanced</source>
        <translation>原扫描与增强后</translation>
    </message>
    <message>
        <source>Scan and simulated</source>
        <translation>原扫描与模拟</translation>
    </message>
    <message>
        <source>Scan, interpolated</source>
        <translation>插值扫描</translation>
    </message>
    <message>
        <source>Scan, simulated, enhanced</source>
        <translation>原扫描、模拟、增强后</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描仪</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation>扫描 ({scans});;NIfTI ({nifti});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Scans held out</source>
        <translation>留出的扫描</translation>
    </message>
    <message>
        <source>Scans of one person and one contrast, such as an axial, a coronal and a sagittal one. The first gives the place and the brightness of the result.</source>
        <translation>同一人、同一对比度的扫描，如横断面、冠状面和矢状面。第一个决定结果的位置和亮度。</translation>
    </message>
    <message>
        <source>Scans to combine</source>
        <translation>要合并的扫描</translation>
    </message>
    <message>
        <source>Scans to train on</source>
        <translation>用于训练的扫描</translation>
    </message>
    <message>
        <source>Scans with thin slices are enhanced too. There is little to gain, and detail may be made up.</source>
        <translation>薄层扫描也会增强。收益很小，且可能产生虚假细节。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the fixed draws for validation.</source>
        <translation>验证所用固定抽样的种子。</translation>
    </message>
    <message>
        <source>Seed of validation</source>
        <translation>验证种子</translation>
    </message>
    <message>
        <source>Segment now</source>
        <translation>立即分割</translation>
    </message>
    <message>
        <source>Segment the first and the last volume that are shown</source>
        <translation>分割所显示的第一个和最后一个体积</translation>
    </message>
    <message>
        <source>Segmentation needs a T1w scan.</source>
        <translation>分割需要 T1w 扫描。</translation>
    </message>
    <message>
        <source>Segmenting the scans</source>
        <translation>正在分割扫描</translation>
    </message>
    <message>
        <source>Self-calibration failed ({error}).</source>
        <translation>自校准失败（{error}）。</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} larger.</source>
        <translation>自校准使不确定性增大 {change}。</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} smaller.</source>
        <translation>自校准使不确定性减小 {change}。</translation>
    </message>
    <message>
        <source>Self-calibration was not possible: the pixels are too coarse, or too little of the brain is visible.</source>
        <translation>无法自校准：像素太粗，或可见的脑太少。</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>序列 {number}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that are rarely changed</source>
        <translation>很少更改的设置</translation>
    </message>
    <message>
        <source>Shading pattern</source>
        <translation>阴影图案</translation>
    </message>
    <message>
        <source>Show beside the selected result</source>
        <translation>显示在所选结果旁边</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show them registered (G)</source>
        <translation>显示配准后 (G)</translation>
    </message>
    <message>
        <source>Show this result beside another result of the same scan, or of one that was combined</source>
        <translation>与同一扫描或合并扫描的另一结果并排显示</translation>
    </message>
    <message>
        <source>Show tissues</source>
        <translation>显示组织</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Side by side, or with a line to drag. Measure is beside Enhance. Every word has a tip under the mouse; F1 shows the keys.</source>
        <translation>并排显示，或用可拖动的分割线。“测量”在“增强”旁边。鼠标悬停可见说明；F1 显示按键。</translation>
    </message>
    <message>
        <source>Signal and noise</source>
        <translation>信号与噪声</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over the noise, which is chosen below</source>
        <translation>信噪比：均值除以下方所选噪声</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Simulated and enhanced</source>
        <translation>模拟与增强后</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>正在模拟</translation>
    </message>
    <message>
        <source>Simulating from {name}.</source>
        <translation>正在由 {name} 模拟。</translation>
    </message>
    <message>
        <source>Size of a patch: three numbers, right to left, back to front, bottom to top. The last one is a multiple of the slices per thick slice.</source>
        <translation>图块大小：三个数，分别为右至左、后至前、下至上。最后一个是每厚层薄层数的倍数。</translation>
    </message>
    <message>
        <source>Size of a step. If it is too large, training fails. If it is too small, training is slow.</source>
        <translation>步长。太大则训练失败，太小则训练缓慢。</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>厚块</translation>
    </message>
    <message>
        <source>Slice of a held-out scan</source>
        <translation>留出扫描的层面</translation>
    </message>
    <message>
        <source>Slice spacings, voxels</source>
        <translation>层间隔，体素</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>层厚</translation>
    </message>
    <message>
        <source>Slice thickness over slice spacing of all scans: the width at half height of the slice profile; by default what the scans tell of each other where slices cross, or 0.75.</source>
        <translation>所有扫描的层厚与层间隔之比：层剖面的半高宽；默认由各扫描层面相交处得出，否则为 0.75。</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Slices and pixels</source>
        <translation>层与像素</translation>
    </message>
    <message>
        <source>Slices at its ends may be missing</source>
        <translation>其两端可能缺少层面</translation>
    </message>
    <message>
        <source>Slices at the ends of this series may be missing</source>
        <translation>此序列两端可能缺少层面</translation>
    </message>
    <message>
        <source>Slices from below</source>
        <translation>自下方观察</translation>
    </message>
    <message>
        <source>Slices from the front</source>
        <translation>自前方观察</translation>
    </message>
    <message>
        <source>Slices from the side</source>
        <translation>自侧面观察</translation>
    </message>
    <message>
        <source>Slices made of each</source>
        <translation>每层生成层数</translation>
    </message>
    <message>
        <source>Slices per thick slice</source>
        <translation>每厚层的薄层数</translation>
    </message>
    <message>
        <source>Slices, pixels and noise of a scanner, in millimetres.</source>
        <translation>某扫描仪的层、像素和噪声，以毫米计。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are left as they are.</source>
        <translation>平缓的亮度差异保持不变。</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are removed first, as asked.</source>
        <translation>按要求，先去除平缓的亮度差异。</translation>
    </message>
    <message>
        <source>Smooth slices between the scan's own, in the first view: what the model starts from</source>
        <translation>在第一视图中于原层之间平滑插值：模型的起点</translation>
    </message>
    <message>
        <source>Smoother (cubic)</source>
        <translation>更平滑（三次）</translation>
    </message>
    <message>
        <source>Some slices lie {mm} mm or more beside their neighbours: the head moved during the scan.</source>
        <translation>部分层面与相邻层错开 {mm} mm 或更多：采集时头部移动。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({name}: {value}). The details can be copied into a report.</source>
        <translation>发生了不应出现的错误（{name}：{value}）。可将详细信息复制到报告中。</translation>
    </message>
    <message>
        <source>Space between neighbouring slices that is not measured. The slice spacing is the thickness plus the gap.</source>
        <translation>相邻层之间未测量的间隔。层间距等于层厚加间隔。</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Stack them along the third one</source>
        <translation>请沿第三维堆叠</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>区域内体素的标准差</translation>
    </message>
    <message>
        <source>Start from a recipe of the program</source>
        <translation>从程序自带的配方开始</translation>
    </message>
    <message>
        <source>Start of all random numbers. The same seed on the same computer gives the same model.</source>
        <translation>所有随机数的起点。同一计算机上相同种子得到相同模型。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, after {seconds} of training.</source>
        <translation>第 {step} 步，共 {steps} 步，已训练 {seconds}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>验证间隔步数</translation>
    </message>
    <message>
        <source>Steps between validations.</source>
        <translation>两次验证之间的步数。</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>学习率上升所用的步数。</translation>
    </message>
    <message>
        <source>Still running. It stops when you quit:</source>
        <translation>正在运行，退出时将停止：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after the current step. The run can be resumed.</source>
        <translation>在当前步后停止。训练可以继续。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Stop what is running, and what waits</source>
        <translation>停止正在运行和等待的任务</translation>
    </message>
    <message>
        <source>Stop. Nothing is changed. (Esc)</source>
        <translation>停止，不作任何更改。(Esc)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation>将在当前步后停止…</translation>
    </message>
    <message>
        <source>Stopping: {doing}</source>
        <translation>正在停止：{doing}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>滑动对比</translation>
    </message>
    <message>
        <source>Swipe between</source>
        <translation>滑动对比对象</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Take from the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Takes about a minute, once; done when training begins.</source>
        <translation>约需一分钟，仅一次；训练开始时进行。</translation>
    </message>
    <message>
        <source>The MNI152 brain, to simulate from</source>
        <translation>MNI152 大脑，用于模拟</translation>
    </message>
    <message>
        <source>The air around the head shows no noise that can be measured.</source>
        <translation>头部周围的空气中没有可测的噪声。</translation>
    </message>
    <message>
        <source>The air around the head shows signal that is not noise, such as ghosts of motion or flow: {level} of the brain's mean.</source>
        <translation>头部周围的空气中有非噪声信号，如运动或血流伪影：脑均值的 {level}。</translation>
    </message>
    <message>
        <source>The background is filled with {values}.</source>
        <translation>背景填充为 {values}。</translation>
    </message>
    <message>
        <source>The brain mask becomes a segmentation, the uncertainty a parametric map. Many viewers show neither.</source>
        <translation>脑掩模保存为分割，不确定性保存为参数图。许多阅片软件两者都不显示。</translation>
    </message>
    <message>
        <source>The brain that was found measures {ml} ml, which is unusual.</source>
        <translation>找到的脑体积为 {ml} ml，不常见。</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>此厚度内最亮的体素（最大强度投影）</translation>
    </message>
    <message>
        <source>The brightness varies by a factor of {factor} over the brain, such as by the coil.</source>
        <translation>脑内亮度相差 {factor} 倍，例如由线圈引起。</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已在剪贴板中。</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>命令已复制。</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices, as asked.</source>
        <translation>按要求，结果的对比度与各层匹配。</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices.</source>
        <translation>结果的对比度与各层匹配。</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices, as asked.</source>
        <translation>按要求，结果的对比度不与各层匹配。</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices.</source>
        <translation>结果的对比度不与各层匹配。</translation>
    </message>
    <message>
        <source>The contrast of the scan is not known, and the model can only restore {restores}.</source>
        <translation>扫描的对比度未知，而模型只能恢复 {restores}。</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>扫描的对比度；若文件名中注明则自动读取。</translation>
    </message>
    <message>
        <source>The contrast of the scans is kept.</source>
        <translation>保留扫描的对比度。</translation>
    </message>
    <message>
        <source>The contrast of the scans that the model is for. It sets the brightness of grey and white matter in the simulated scans.</source>
        <translation>模型所适用扫描的对比度。它决定模拟扫描中灰质和白质的亮度。</translation>
    </message>
    <message>
        <source>The contrast of this scan is not known.</source>
        <translation>此扫描的对比度未知。</translation>
    </message>
    <message>
        <source>The contrast that sets the mean SNRs.</source>
        <translation>决定平均 SNR 的对比度。</translation>
    </message>
    <message>
        <source>The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.</source>
        <translation>相关性在脑内测量，比较原扫描与由结果模拟的厚层。1 表示两者一致。恢复的对比度和去除的噪声会使其降低。</translation>
    </message>
    <message>
        <source>The darkest voxel is {darkest}, far from 0.</source>
        <translation>最暗体素为 {darkest}，远离 0。</translation>
    </message>
    <message>
        <source>The enhanced scan</source>
        <translation>增强后的扫描</translation>
    </message>
    <message>
        <source>The enhanced scan becomes a series in the study of its source. The files hold the name of the patient, as those of the scanner do.</source>
        <translation>增强后的扫描成为其来源检查中的一个序列。文件与扫描仪文件一样包含患者姓名。</translation>
    </message>
    <message>
        <source>The enhanced scan minus the interpolated scan</source>
        <translation>增强后扫描减去插值扫描</translation>
    </message>
    <message>
        <source>The file does not say how the head lies in the scanner: left and right, front and back are assumed.</source>
        <translation>文件未说明头部在设备中的方位：左右和前后为假定。</translation>
    </message>
    <message>
        <source>The file name says {named}.</source>
        <translation>文件名写的是 {named}。</translation>
    </message>
    <message>
        <source>The file says its lengths are in {unit}; millimetres are assumed.</source>
        <translation>文件称长度单位为 {unit}；按毫米处理。</translation>
    </message>
    <message>
        <source>The file says that contrast agent was given; the models have not seen such scans, and bright spots may be changed or lost.</source>
        <translation>文件称使用了对比剂；模型未见过此类扫描，亮点可能改变或丢失。</translation>
    </message>
    <message>
        <source>The file states two positions for the image (sform and qform) that are up to {form_gap_mm} mm apart; the sform is used.</source>
        <translation>文件给出两个图像位置（sform 和 qform），相差最多 {form_gap_mm} mm；使用 sform。</translation>
    </message>
    <message>
        <source>The file states two voxel sizes that differ by {spacing_mismatch} %; {spacing} mm is used.</source>
        <translation>文件给出两个体素大小，相差 {spacing_mismatch} %；使用 {spacing} mm。</translation>
    </message>
    <message>
        <source>The file {name} is saved.</source>
        <translation>文件 {name} 已保存。</translation>
    </message>
    <message>
        <source>The files say that this person is {age} years old.</source>
        <translation>文件显示此人 {age} 岁。</translation>
    </message>
    <message>
        <source>The first test comes after {every} steps.</source>
        <translation>第一次测试在 {every} 步后进行。</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>文件夹含多个序列，请选择要打开的；按住 Ctrl 单击可多选。</translation>
    </message>
    <message>
        <source>The guide lies where its header says.</source>
        <translation>引导扫描位于其文件头所示位置。</translation>
    </message>
    <message>
        <source>The guide was moved by {shift} mm and {angle} degrees to fit the scan.</source>
        <translation>引导扫描移动了 {shift} mm 和 {angle} 度以与扫描对齐。</translation>
    </message>
    <message>
        <source>The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.</source>
        <translation>扫描之间头部会移动，程序会找出如何移动。不选则直接采用文件头中的位置。</translation>
    </message>
    <message>
        <source>The headers do not say where the head lay in the scanner.</source>
        <translation>文件头未说明头部在设备中的位置。</translation>
    </message>
    <message>
        <source>The intensities lie around 0: the scan was normalised.</source>
        <translation>强度值在 0 附近：扫描已归一化。</translation>
    </message>
    <message>
        <source>The intensities look like those of a CT, not of an MRI.</source>
        <translation>强度值像 CT，而不像 MRI。</translation>
    </message>
    <message>
        <source>The kind of network. conditioned_unet is for any slice spacing, subslice_unet is for one. The others are for comparison.</source>
        <translation>网络类型。conditioned_unet 适用于任何层间隔，subslice_unet 只适用于一种。其余用于比较。</translation>
    </message>
    <message>
        <source>The language is {language} from the next start on.</source>
        <translation>下次启动后语言为 {language}。</translation>
    </message>
    <message>
        <source>The manual, without a network</source>
        <translation>使用手册，无需网络</translation>
    </message>
    <message>
        <source>The model adds only what lies between the slices.</source>
        <translation>模型仅添加层间内容。</translation>
    </message>
    <message>
        <source>The model also changes the contrast between tissues.</source>
        <translation>模型还会改变组织间的对比度。</translation>
    </message>
    <message>
        <source>The model gives grey and white matter the contrast of a high-field T1w scan.</source>
        <translation>模型赋予灰质和白质高场 T1w 扫描的对比度。</translation>
    </message>
    <message>
        <source>The model is tested on slices in another direction.</source>
        <translation>模型在另一方向的层面上测试。</translation>
    </message>
    <message>
        <source>The model is trained to keep the contrast of the scan.</source>
        <translation>模型经训练保留扫描的对比度。</translation>
    </message>
    <message>
        <source>The model of this run is chosen in Enhance.</source>
        <translation>已在“增强”中选用此次训练的模型。</translation>
    </message>
    <message>
        <source>The model removes noise itself.</source>
        <translation>模型自行去除噪声。</translation>
    </message>
    <message>
        <source>The model was tested on the scan itself.</source>
        <translation>模型已在扫描本身上测试。</translation>
    </message>
    <message>
        <source>The model was trained on axial slices.</source>
        <translation>模型用横断面训练。</translation>
    </message>
    <message>
        <source>The model was trained on this spacing.</source>
        <translation>模型针对此间隔训练过。</translation>
    </message>
    <message>
        <source>The model was trained on {low:.3g} to {high:.3g} mm.</source>
        <translation>模型针对 {low} 至 {high} mm 训练。</translation>
    </message>
    <message>
        <source>The model was trained on {native:.3g} mm.</source>
        <translation>模型针对 {native} mm 训练。</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm, and on slices interpolated to {model_spacing} mm.</source>
        <translation>模型使用 {model_pixels} mm 的像素和插值到 {model_spacing} mm 的层。</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm.</source>
        <translation>模型使用 {model_pixels} mm 的像素。</translation>
    </message>
    <message>
        <source>The model works on slices interpolated to {model_spacing} mm.</source>
        <translation>模型使用插值到 {model_spacing} mm 的层。</translation>
    </message>
    <message>
        <source>The model works on the intensities above it.</source>
        <translation>模型使用高于它的强度值。</translation>
    </message>
    <message>
        <source>The model works on the voxels of the scan.</source>
        <translation>模型使用扫描自身的体素。</translation>
    </message>
    <message>
        <source>The model {model} gives no uncertainty.</source>
        <translation>模型 {model} 不提供不确定性。</translation>
    </message>
    <message>
        <source>The model {name} always makes {factor} slices of each.</source>
        <translation>模型 {name} 总是由每层生成 {factor} 层。</translation>
    </message>
    <message>
        <source>The model {name} cannot be told this.</source>
        <translation>模型 {name} 不支持此选项。</translation>
    </message>
    <message>
        <source>The models were trained on adults; the brains of children look different.</source>
        <translation>模型用成人训练；儿童的脑外观不同。</translation>
    </message>
    <message>
        <source>The network computes in 8-bit integers.</source>
        <translation>网络使用8位整数计算。</translation>
    </message>
    <message>
        <source>The network computes in floating point numbers.</source>
        <translation>网络使用浮点数计算。</translation>
    </message>
    <message>
        <source>The network computes in {precision}, as asked.</source>
        <translation>按要求，网络使用{precision}计算。</translation>
    </message>
    <message>
        <source>The network enhances the whole picture. Otherwise it enhances the brain only.</source>
        <translation>网络增强整幅图像；否则仅增强大脑。</translation>
    </message>
    <message>
        <source>The network learns from it.</source>
        <translation>网络从中学习。</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>增强扫描的网络。“自动”选择最适合此扫描的网络。</translation>
    </message>
    <message>
        <source>The network works on the brain.</source>
        <translation>网络处理大脑。</translation>
    </message>
    <message>
        <source>The network works on the whole picture, as asked.</source>
        <translation>按要求，网络处理整幅图像。</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>下次启动时会再次提供</translation>
    </message>
    <message>
        <source>The noise in the air is {level} of the brain's mean (limit: {limit}).</source>
        <translation>空气中的噪声为脑均值的 {level}（限值：{limit}）。</translation>
    </message>
    <message>
        <source>The noise of the scan is not known.</source>
        <translation>扫描的噪声未知。</translation>
    </message>
    <message>
        <source>The option to remove the bias may help.</source>
        <translation>去除偏场的选项可能有帮助。</translation>
    </message>
    <message>
        <source>The other scans tell so where slices cross.</source>
        <translation>这由其他扫描在层面相交处得出。</translation>
    </message>
    <message>
        <source>The picture covers only {view} x {view2} mm, less than an adult head; is this a brain?</source>
        <translation>图像仅覆盖 {view} x {view2} mm，小于成人头部；这是脑吗？</translation>
    </message>
    <message>
        <source>The picture covers {sizes} mm, more than a head; is this a brain, and is the voxel size right?</source>
        <translation>图像覆盖 {sizes} mm，大于头部；这是脑吗？体素大小正确吗？</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the back.</source>
        <translation>图像在后方截断了脑。</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the bottom.</source>
        <translation>图像在下方截断了脑。</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the front.</source>
        <translation>图像在前方截断了脑。</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the top.</source>
        <translation>图像在上方截断了脑。</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its left side.</source>
        <translation>图像在左侧截断了脑。</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its right side.</source>
        <translation>图像在右侧截断了脑。</translation>
    </message>
    <message>
        <source>The picture is almost empty: only {share} % of it differs from the background.</source>
        <translation>图像几乎是空的：只有 {share} % 与背景不同。</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>The pixels ({finest} x {coarsest} mm) are unusual for a brain scan.</source>
        <translation>像素（{finest} x {coarsest} mm）对脑部扫描不常见。</translation>
    </message>
    <message>
        <source>The plane in which the slices are acquired. The slices are stacked across it.</source>
        <translation>采集层所在的平面，各层垂直于此堆叠。</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <translation>运行网络的处理器。</translation>
    </message>
    <message>
        <source>The profile or histogram shown, as a CSV file</source>
        <translation>所示剖面或直方图导出为 CSV 文件</translation>
    </message>
    <message>
        <source>The qform is used.</source>
        <translation>使用 qform。</translation>
    </message>
    <message>
        <source>The recipe holds out {held} for validation, and training needs at least one more.</source>
        <translation>配方留出 {held} 个用于验证，训练至少还需要一个。</translation>
    </message>
    <message>
        <source>The recipe is for {contrast}.</source>
        <translation>配方用于 {contrast}。</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>The region itself</source>
        <translation>区域自身</translation>
    </message>
    <message>
        <source>The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.</source>
        <translation>结果采用原扫描的对比度，模型只补充层间内容。自动：当扫描与训练数据不同时。</translation>
    </message>
    <message>
        <source>The result has another contrast than the slices.</source>
        <translation>结果与各层的对比度不同。</translation>
    </message>
    <message>
        <source>The result has the contrast of the scan.</source>
        <translation>结果具有扫描的对比度。</translation>
    </message>
    <message>
        <source>The result has voxels of {spacing} mm, in the space of {name}.</source>
        <translation>结果的体素为 {spacing} mm，位于 {name} 的空间中。</translation>
    </message>
    <message>
        <source>The result is complete; its uncertainty is that of the training data.</source>
        <translation>结果完整；其不确定性取自训练数据。</translation>
    </message>
    <message>
        <source>The result is less certain near its ends.</source>
        <translation>结果在两端较不确定。</translation>
    </message>
    <message>
        <source>The result may be wrong because of this.</source>
        <translation>结果可能因此有误。</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>原扫描</translation>
    </message>
    <message>
        <source>The scan has few slices.</source>
        <translation>扫描层数较少。</translation>
    </message>
    <message>
        <source>The scan has more noise than the training scans.</source>
        <translation>扫描的噪声大于训练扫描。</translation>
    </message>
    <message>
        <source>The scan has much noise: the brain's mean is {snr} times the noise.</source>
        <translation>扫描噪声较大：脑均值为噪声的 {snr} 倍。</translation>
    </message>
    <message>
        <source>The scan has only 1 slice; nothing lies between slices.</source>
        <translation>扫描只有 1 层；层间没有内容。</translation>
    </message>
    <message>
        <source>The scan has only {levels} grey levels.</source>
        <translation>扫描只有 {levels} 个灰度级。</translation>
    </message>
    <message>
        <source>The scan has only {shape} slices; near the first and the last one the result is less certain.</source>
        <translation>扫描只有 {shape} 层；首层和末层附近的结果较不确定。</translation>
    </message>
    <message>
        <source>The scan has too much noise for a test.</source>
        <translation>扫描噪声过大，无法测试。</translation>
    </message>
    <message>
        <source>The scan has too much noise for it.</source>
        <translation>扫描噪声过大，无法进行。</translation>
    </message>
    <message>
        <source>The scan has too much noise to contradict the result.</source>
        <translation>扫描噪声过大，无法反驳结果。</translation>
    </message>
    <message>
        <source>The scan is a {contrast} scan.</source>
        <translation>扫描为 {contrast}。</translation>
    </message>
    <message>
        <source>The scan is too small to gain time by 8-bit integers.</source>
        <translation>扫描太小，使用8位整数不能节省时间。</translation>
    </message>
    <message>
        <source>The scan is unlike the training scans.</source>
        <translation>扫描与训练扫描不同。</translation>
    </message>
    <message>
        <source>The scan is very noisy: the brain's mean is {snr} times the noise.</source>
        <translation>扫描噪声很大：脑均值为噪声的 {snr} 倍。</translation>
    </message>
    <message>
        <source>The scan is {contrast}, and the model can only restore {restores}.</source>
        <translation>扫描为 {contrast}，而模型只能恢复 {restores}。</translation>
    </message>
    <message>
        <source>The scan shows the brain alone, without the head.</source>
        <translation>扫描只显示脑，不含头部。</translation>
    </message>
    <message>
        <source>The scan shows the brain alone.</source>
        <translation>扫描只显示脑。</translation>
    </message>
    <message>
        <source>The scan shows the whole head, and the rest of it is interpolated.</source>
        <translation>扫描显示整个头部，其余部分用插值。</translation>
    </message>
    <message>
        <source>The scans are combined all the same, but nothing sharpens the volume across the slices but the model.</source>
        <translation>仍会合并这些扫描，但跨层方向只有模型能提高清晰度。</translation>
    </message>
    <message>
        <source>The scans were first placed by their brains.</source>
        <translation>先按脑的位置放置各扫描。</translation>
    </message>
    <message>
        <source>The selected result</source>
        <translation>所选结果</translation>
    </message>
    <message>
        <source>The sform of the file places no image (its values are zero or no numbers).</source>
        <translation>文件的 sform 不能定位图像（其值为零或非数值）。</translation>
    </message>
    <message>
        <source>The signal dropped out.</source>
        <translation>信号丢失。</translation>
    </message>
    <message>
        <source>The simulated scan</source>
        <translation>模拟扫描</translation>
    </message>
    <message>
        <source>The simulator needs the places of white and grey matter. Finding them takes about a minute. The scan should be T1-weighted.</source>
        <translation>模拟器需要白质和灰质的位置，查找约需一分钟。扫描应为 T1 加权。</translation>
    </message>
    <message>
        <source>The slice spacing changes from {before} mm to {after} mm, as near to 1 mm as the model can come.</source>
        <translation>层间隔由 {before} mm 变为 {after} mm，是模型能达到的最接近 1 mm 的值。</translation>
    </message>
    <message>
        <source>The slice spacing changes from {before} mm to {after} mm.</source>
        <translation>层间隔由 {before} mm 变为 {after} mm。</translation>
    </message>
    <message>
        <source>The slice spacing is {thickest} mm, and the pixel size {spacing} mm.</source>
        <translation>层间隔为 {thickest} mm，像素大小为 {spacing} mm。</translation>
    </message>
    <message>
        <source>The slice spacing of this scan is {across:.3g} mm.</source>
        <translation>此扫描的层间隔为 {across} mm。</translation>
    </message>
    <message>
        <source>The slices are sheared by {degrees:.1f} degrees (a tilted gantry).</source>
        <translation>层面剪切 {degrees} 度（机架倾斜）。</translation>
    </message>
    <message>
        <source>The slices are sheared by {shear} degrees (a tilted gantry, or a registration that did more than turn the head); shapes may look skewed.</source>
        <translation>层面剪切 {shear} 度（机架倾斜，或配准不只是旋转头部）；形状可能歪斜。</translation>
    </message>
    <message>
        <source>The slices are tilted by {tilt} degrees; the tilt is kept.</source>
        <translation>层面倾斜 {tilt} 度；保留倾斜。</translation>
    </message>
    <message>
        <source>The slices are {across} mm apart, which is unusual for a brain scan.</source>
        <translation>层间隔为 {across} mm，对脑部扫描不常见。</translation>
    </message>
    <message>
        <source>The slices are {plane}.</source>
        <translation>层面方向：{plane}。</translation>
    </message>
    <message>
        <source>The slices are {ratio} times as far apart as the pixels in them ({spacing} mm); little can be said about what lies between.</source>
        <translation>层间隔是像素的 {ratio} 倍（{spacing} mm）；对层间内容所知甚少。</translation>
    </message>
    <message>
        <source>The slices lie {mm} mm beside their neighbours (median): the head moved between them.</source>
        <translation>层面与相邻层错开 {mm} mm（中位数）：层间头部移动。</translation>
    </message>
    <message>
        <source>The training is finished.</source>
        <translation>训练已完成。</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scan itself.</source>
        <translation>不确定性在扫描本身上校准。</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself, as asked.</source>
        <translation>按要求，不在扫描本身上校准不确定性。</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself.</source>
        <translation>不在扫描本身上校准不确定性。</translation>
    </message>
    <message>
        <source>The uncertainty is that of the training data.</source>
        <translation>不确定性取自训练数据。</translation>
    </message>
    <message>
        <source>The uncertainty is that of the volume before its contrast was restored.</source>
        <translation>不确定性为恢复对比度之前的图像的不确定性。</translation>
    </message>
    <message>
        <source>The usual search found no brain, so the brain mask is a rough one.</source>
        <translation>常规方法未找到脑，因此脑掩模较粗略。</translation>
    </message>
    <message>
        <source>The value {zero} is taken for no signal.</source>
        <translation>值 {zero} 视为无信号。</translation>
    </message>
    <message>
        <source>The voxel size is not that of most scans here ({words} mm).</source>
        <translation>体素大小与此处多数扫描（{words} mm）不同。</translation>
    </message>
    <message>
        <source>Their licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no unsaved results that can be brought back.</source>
        <translation>没有可恢复的未保存结果。</translation>
    </message>
    <message>
        <source>There are {count} scans; the first {most} were opened. Use siqt enhance for such a folder.</source>
        <translation>共有 {count} 个扫描，已打开前 {most} 个。此类文件夹请使用 siqt enhance。</translation>
    </message>
    <message>
        <source>There is little to gain, and detail may be made up.</source>
        <translation>收益很小，且可能产生虚假细节。</translation>
    </message>
    <message>
        <source>There is no other result of this scan to compare with.</source>
        <translation>此扫描没有其他结果可比较。</translation>
    </message>
    <message>
        <source>There is no preview of this slice. The result will have it.</source>
        <translation>此切片没有预览。结果中会有。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose the CPU as device, and try again.</source>
        <translation>内存不足。请关闭其他程序，或选择 CPU 后重试。</translation>
    </message>
    <message>
        <source>There the result is that scan, enhanced alone.</source>
        <translation>该处的结果是单独增强的该扫描。</translation>
    </message>
    <message>
        <source>There the scan is continued, not measured.</source>
        <translation>该处扫描是外推的，而非实测。</translation>
    </message>
    <message>
        <source>There was too little memory on {device} even for small tiles; the network ran on the processor instead.</source>
        <translation>{device} 的内存即使对小块也不足；网络改在处理器上运行。</translation>
    </message>
    <message>
        <source>There was too little memory on {device} for tiles of {tile} voxels; tiles of {smaller} were used.</source>
        <translation>{device} 的内存不足以处理 {tile} 体素的块；使用了 {smaller} 的块。</translation>
    </message>
    <message>
        <source>These are there: {series}</source>
        <translation>现有：{series}</translation>
    </message>
    <message>
        <source>These models give one: {value}.</source>
        <translation>以下模型提供：{value}。</translation>
    </message>
    <message>
        <source>These slices are empty: {blank} (the first slice is 1).</source>
        <translation>以下层为空：{blank}（首层为 1）。</translation>
    </message>
    <message>
        <source>These slices are much darker than their neighbours: {dark} (the first slice is 1).</source>
        <translation>以下层比相邻层暗得多：{dark}（首层为 1）。</translation>
    </message>
    <message>
        <source>These two alone, larger</source>
        <translation>仅显示这两者，更大</translation>
    </message>
    <message>
        <source>They are combined after what is running.</source>
        <translation>将在当前任务之后合并。</translation>
    </message>
    <message>
        <source>They are left out of the output.</source>
        <translation>它们不包含在输出中。</translation>
    </message>
    <message>
        <source>They have overflown by exactly 65536, and are corrected.</source>
        <translation>它们恰好溢出 65536，已校正。</translation>
    </message>
    <message>
        <source>They may be errors of the scanner or of a conversion.</source>
        <translation>可能是设备或转换的错误。</translation>
    </message>
    <message>
        <source>They show an artefact, or the head moved while they were taken.</source>
        <translation>它们含有伪影，或采集时头部移动。</translation>
    </message>
    <message>
        <source>They stay empty.</source>
        <translation>它们保持为空。</translation>
    </message>
    <message>
        <source>They were set to 0.</source>
        <translation>已设为 0。</translation>
    </message>
    <message>
        <source>Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. At least one voxel of the high-field scan, which leaves the slices as they are.</source>
        <translation>厚层信号更强，但会混合上下重叠的内容。每层是半高宽为此值的高斯加权平均。至少为一个高场体素，此时层不变。</translation>
    </message>
    <message>
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>由增强后扫描模拟的厚层减去原扫描的层</translation>
    </message>
    <message>
        <source>Thin-slice NIfTI scans of heads or brains, in this folder or in folders inside it</source>
        <translation>此文件夹或其子文件夹中头部或脑的薄层 NIfTI 扫描</translation>
    </message>
    <message>
        <source>This does not look like a thick-slice scan: its voxels are {spacing} mm, nearly the same in all directions.</source>
        <translation>这不像厚层扫描：体素为 {spacing} mm，各方向几乎相同。</translation>
    </message>
    <message>
        <source>This folder cannot be read, so the scans in it are missing.</source>
        <translation>此文件夹无法读取，因此缺少其中的扫描。</translation>
    </message>
    <message>
        <source>This folder holds a run: {step} of {steps} steps are done. Resume goes on with it; for a new run, choose another folder.</source>
        <translation>此文件夹含有训练：已完成 {step} / {steps} 步。“继续训练”将接着进行；如需新训练，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is a model of your own.</source>
        <translation>这是您自己的模型。</translation>
    </message>
    <message>
        <source>This is faster on this processor, and the result is almost the same.</source>
        <translation>在此处理器上这样更快，结果几乎相同。</translation>
    </message>
    <message>
        <source>This is taken for no signal, and it is kept in the result.</source>
        <translation>这视为无信号，并保留在结果中。</translation>
    </message>
    <message>
        <source>This is the recipe of the run in this folder. Only the steps can be changed.</source>
        <translation>这是此文件夹中训练的配方。只能更改步数。</translation>
    </message>
    <message>
        <source>This looks like a map of regions ({values} different whole numbers), not like a scan.</source>
        <translation>这像是分区图（{values} 个不同整数），而不是扫描。</translation>
    </message>
    <message>
        <source>This model does not tell it.</source>
        <translation>此模型不提供。</translation>
    </message>
    <message>
        <source>This needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>这需要原始测得的层面，但噪声或偏场已先被去除。</translation>
    </message>
    <message>
        <source>This page was translated without a review by a native speaker.</source>
        <translation>本页的翻译未经母语者审校。</translation>
    </message>
    <message>
        <source>This run is finished: {step} of {steps} steps. Raise the steps to train longer, or choose another folder for a new run.</source>
        <translation>此训练已完成：{step} / {steps} 步。增加步数可延长训练，或选择其他文件夹开始新训练。</translation>
    </message>
    <message>
        <source>This scan</source>
        <translation>此扫描</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>此扫描与模型的训练数据不同。</translation>
    </message>
    <message>
        <source>This scan is {contrast}.</source>
        <translation>此扫描为 {contrast}。</translation>
    </message>
    <message>
        <source>This scan seems to have been enhanced once already.</source>
        <translation>此扫描似乎已增强过。</translation>
    </message>
    <message>
        <source>This scan suits the model.</source>
        <translation>此扫描适合该模型。</translation>
    </message>
    <message>
        <source>This scan was simulated, not acquired.</source>
        <translation>此扫描为模拟所得，并非采集。</translation>
    </message>
    <message>
        <source>This scan, interpolated</source>
        <translation>此扫描，插值</translation>
    </message>
    <message>
        <source>This slice lies outside the scan</source>
        <translation>此层位于扫描之外</translation>
    </message>
    <message>
        <source>This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.</source>
        <translation>此组织保持高场扫描中的亮度，其 SNR 决定噪声；另一组织的亮度调整到 SNR 正确为止。</translation>
    </message>
    <message>
        <source>This works only where the model keeps the contrast of the scan.</source>
        <translation>这只适用于模型保留扫描对比度的情况。</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三个</translation>
    </message>
    <message>
        <source>Three bubbles that show you around</source>
        <translation>三个气泡带您了解程序</translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation>三平面</translation>
    </message>
    <message>
        <source>Three planes of</source>
        <translation>三平面对象</translation>
    </message>
    <message>
        <source>Throw the results away</source>
        <translation>丢弃结果</translation>
    </message>
    <message>
        <source>Tick the scans of one person and one contrast</source>
        <translation>勾选同一人、同一对比度的扫描</translation>
    </message>
    <message>
        <source>Tick the scans that the network learns from; cells have tips</source>
        <translation>勾选网络学习所用的扫描；单元格有提示</translation>
    </message>
    <message>
        <source>Tick two scans or more.</source>
        <translation>请勾选两个或更多扫描。</translation>
    </message>
    <message>
        <source>Tissue maps</source>
        <translation>组织图</translation>
    </message>
    <message>
        <source>Tissue that keeps its intensity in the simulation.</source>
        <translation>模拟中保持强度的组织。</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>To combine it with the scan that is open: another direction, the same contrast</source>
        <translation>与当前扫描合并：不同方向，相同对比度</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Train a model – SIQT</source>
        <translation>训练模型 – SIQT</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training a model. It can be resumed later.</source>
        <translation>正在训练模型。以后可以继续。</translation>
    </message>
    <message>
        <source>Training needs one in every scan.</source>
        <translation>训练要求每个扫描中都有脑。</translation>
    </message>
    <message>
        <source>Training needs thin slices.</source>
        <translation>训练需要薄层。</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Turns thick-slice, low-field brain MRI into the image that a high-field scanner would have given: stochastic image quality transfer (Lin et al., Medical Image Analysis 2023).</source>
        <translation>将厚层低场脑 MRI 转换为高场设备会给出的图像：随机图像质量迁移（Lin 等，Medical Image Analysis 2023）。</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>Two volumes in turn</source>
        <translation>交替显示两个体积</translation>
    </message>
    <message>
        <source>Two volumes with a line to drag</source>
        <translation>两个体积，可拖动分割线</translation>
    </message>
    <message>
        <source>Type them as numbers</source>
        <translation>以数字输入</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Unchanged tissue</source>
        <translation>不变组织</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo zoom and shift</source>
        <translation>撤销缩放和平移</translation>
    </message>
    <message>
        <source>Unpack it (bunzip2), and give the .nii file inside</source>
        <translation>请解压（bunzip2），并给出其中的 .nii 文件</translation>
    </message>
    <message>
        <source>Unpack it (unxz), and give the .nii file inside</source>
        <translation>请解压（unxz），并给出其中的 .nii 文件</translation>
    </message>
    <message>
        <source>Unpack it (unzstd), and give the .nii file inside</source>
        <translation>请解压（unzstd），并给出其中的 .nii 文件</translation>
    </message>
    <message>
        <source>Unpack it once (gunzip), then give it again</source>
        <translation>请解压一次（gunzip）后再给出</translation>
    </message>
    <message>
        <source>Unpack it yourself if you trust it</source>
        <translation>如果信任它，请自行解压</translation>
    </message>
    <message>
        <source>Unpack it, and give the .nii or .nii.gz file inside</source>
        <translation>请解压，并给出其中的 .nii 或 .nii.gz 文件</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Use a scan of the whole brain with smaller voxels</source>
        <translation>请使用体素更小的全脑扫描</translation>
    </message>
    <message>
        <source>Use in Enhance</source>
        <translation>在“增强”中使用</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>使用 MNI152 模板</translation>
    </message>
    <message>
        <source>Use the scan before normalisation if you have it.</source>
        <translation>如有归一化前的扫描，请使用它。</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Variation of slice brightness</source>
        <translation>层面亮度变化</translation>
    </message>
    <message>
        <source>Very noisy scans gain little.</source>
        <translation>噪声很大的扫描收益很小。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View of a scan</source>
        <translation>扫描视图</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Volumes of grey and white matter</source>
        <translation>灰质和白质的体积</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>体素大小</translation>
    </message>
    <message>
        <source>Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm.</source>
        <translation>结果的体素大小；默认为各扫描中最小的像素，但不小于 0.8 mm。</translation>
    </message>
    <message>
        <source>Voxels</source>
        <translation>体素</translation>
    </message>
    <message>
        <source>WM</source>
        <translation>白质</translation>
    </message>
    <message>
        <source>Wait for the result. A preview is not exported.</source>
        <translation>请等待结果。预览不会导出。</translation>
    </message>
    <message>
        <source>Wait until all scans have been looked at.</source>
        <translation>请等待所有扫描检查完毕。</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder</source>
        <translation>请等待其结束，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>等待增强：{name}</translation>
    </message>
    <message>
        <source>Was the scan filtered or normalised before?</source>
        <translation>扫描之前是否经过滤波或归一化？</translation>
    </message>
    <message>
        <source>Weight by error, exponent</source>
        <translation>按误差加权，指数</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight decay of AdamW.</source>
        <translation>AdamW 的权重衰减。</translation>
    </message>
    <message>
        <source>Weight of lesions in the loss</source>
        <translation>病灶在损失中的权重</translation>
    </message>
    <message>
        <source>Weight of the likelihood by which a network learns the standard deviation of its error; at 0 what it knows of it is left as it is.</source>
        <translation>网络学习误差标准差所用似然的权重；为 0 时保持原状。</translation>
    </message>
    <message>
        <source>Weight of the standard deviation</source>
        <translation>标准差的权重</translation>
    </message>
    <message>
        <source>Weight outside the brain in the loss</source>
        <translation>脑外在损失中的权重</translation>
    </message>
    <message>
        <source>What Enhance will do, and why</source>
        <translation>增强将做什么及原因</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happened, to copy into a report</source>
        <translation>发生了什么，可复制到报告中</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scan.</source>
        <translation>与其训练不同的内容（如病灶）可能与扫描看起来不同。</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scans.</source>
        <translation>与其训练不同的内容（如病灶）可能与各扫描看起来不同。</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may still look different from the scan.</source>
        <translation>与其训练不同的内容（如病灶）仍可能与扫描看起来不同。</translation>
    </message>
    <message>
        <source>What may be done with the scans, and so with the model; stands on the model's card.</source>
        <translation>这些扫描（以及模型）可作何用；写在模型卡上。</translation>
    </message>
    <message>
        <source>What the SNRs of {name} scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.</source>
        <translation>低场设备上 {name} 扫描可能的信噪比：点为抽样，椭圆分别包含其中的 39 % 和 86 %。可拖动该点，或用方向键移动。</translation>
    </message>
    <message>
        <source>What the restoration adds to the error is not in it.</source>
        <translation>不包括恢复所增加的误差。</translation>
    </message>
    <message>
        <source>What the slices contradict beyond their noise is removed from the result.</source>
        <translation>与各层相矛盾且超出噪声的部分从结果中去除。</translation>
    </message>
    <message>
        <source>What the views show, as PNG</source>
        <translation>视图内容，PNG 格式</translation>
    </message>
    <message>
        <source>What the views show, to paste</source>
        <translation>视图内容，用于粘贴</translation>
    </message>
    <message>
        <source>What view 1 shows</source>
        <translation>视图 1 显示的内容</translation>
    </message>
    <message>
        <source>What view {number} shows</source>
        <translation>视图 {number} 显示的内容</translation>
    </message>
    <message>
        <source>What was drawn, dragged or removed last</source>
        <translation>最近的绘制、移动或删除</translation>
    </message>
    <message>
        <source>What was drawn, measured in every view; point at a column to learn more</source>
        <translation>所绘区域在各视图中的测量；指向列标题了解详情</translation>
    </message>
    <message>
        <source>What was undone last</source>
        <translation>最近撤销的操作</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>您在“更多”中的选择。下一个扫描从自动开始。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Which measure of quality is drawn; more is better for both</source>
        <translation>绘制哪种质量指标；两者都是越大越好</translation>
    </message>
    <message>
        <source>Which processor trains. On a graphics card it is far faster.</source>
        <translation>由哪个处理器训练。显卡快得多。</translation>
    </message>
    <message>
        <source>While scans lie over one another: where they were registered to, or before that</source>
        <translation>扫描叠放时：显示配准后或配准前的位置</translation>
    </message>
    <message>
        <source>White matter</source>
        <translation>白质</translation>
    </message>
    <message>
        <source>Whom the model has learned from; stands on the model's card.</source>
        <translation>模型从谁的数据学习；写在模型卡上。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width and level…</source>
        <translation>窗宽窗位…</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>With slice spacings, above 1: 30 % of the patches are blurred in-plane, with an FWHM of up to this many voxels, and 35 % get image and noise as a small k-space makes them.</source>
        <translation>设定层间隔且大于 1 时：30 % 的图块作层内模糊，FWHM 至多为此体素数；35 % 的图像和噪声如同来自较小的 k 空间。</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of patches that lose contrast as the SNR prior says and get it back; the others have a random contrast, which is kept.</source>
        <translation>设定层间隔时：按信噪比先验失去对比度并恢复的图块比例；其余为随机对比度并予以保留。</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast in which every tissue has a texture of its own.</source>
        <translation>设定层间隔时：保留对比度的图块中各组织具有自身纹理的比例。</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast that get fine detail at random, as scans have what no tissue map tells.</source>
        <translation>设定层间隔时：保留对比度的图块中随机加入细节的比例，因为扫描含有组织图未描述的内容。</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast whose new intensity is a smooth function of the old one.</source>
        <translation>设定层间隔时：保留对比度的图块中新强度为旧强度平滑函数的比例。</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches that are cut off at the edge of a brain mask, before slices are made.</source>
        <translation>设定层间隔时：在生成层面前于脑掩模边缘截断的图块比例。</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches whose condition says that the scan is brain-extracted.</source>
        <translation>设定层间隔时：条件标明为去颅骨扫描的图块比例。</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches with far more noise (noisy_snr); the condition of all patches then says how much noise they have, as measured.</source>
        <translation>设定层间隔时：噪声大得多的图块比例（noisy_snr）；此时所有图块的条件都标明测得的噪声。</translation>
    </message>
    <message>
        <source>With slice spacings: half of the patches get a smooth field, input and target alike; its largest relative distance from 1.</source>
        <translation>设定层间隔时：一半图块的输入和目标加入平滑场；此为其与 1 的最大相对偏离。</translation>
    </message>
    <message>
        <source>With slice spacings: least and largest mean of the brain over the noise of the patches whose contrast is kept; log-uniform.</source>
        <translation>设定层间隔时：保留对比度的图块中脑均值与噪声之比的最小值和最大值；对数均匀分布。</translation>
    </message>
    <message>
        <source>With slice spacings: the weight of a patch in the loss is the error of its interpolation to minus this power; at 0 all patches have the same weight.</source>
        <translation>设定层间隔时：图块在损失中的权重为其插值误差的负此次幂；为 0 时所有图块权重相同。</translation>
    </message>
    <message>
        <source>With slice spacings: weight in the loss of voxels beyond the edge of the brain, in the patches of brain-extracted scans: the truth is not known there.</source>
        <translation>设定层间隔时：去颅骨扫描图块中脑边缘以外体素在损失中的权重：该处真值未知。</translation>
    </message>
    <message>
        <source>Without the fit; as published</source>
        <translation>未拟合；如论文</translation>
    </message>
    <message>
        <source>Write "enhanced, not acquired" into the picture</source>
        <translation>在图像中写入 "enhanced, not acquired"</translation>
    </message>
    <message>
        <source>Write this recipe into a JSON file, for another time or computer</source>
        <translation>将此配方写入 JSON 文件，供以后或其他计算机使用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a conditioned_unet is told the slice spacing: give slice_spacings, as 2 10</source>
        <translation>conditioned_unet 需要层间隔：请给出 slice_spacings，如 2 10</translation>
    </message>
    <message>
        <source>a file of the series is cut off (it has fewer pixels than it announces); copy or export the series again</source>
        <translation>序列中有文件不完整（像素少于其声明）；请重新复制或导出该序列</translation>
    </message>
    <message>
        <source>a file of the series is gone; open the folder again</source>
        <translation>序列中有文件已不存在；请重新打开文件夹</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a result that was kept is damaged ({error})</source>
        <translation>保留的结果已损坏（{error}）</translation>
    </message>
    <message>
        <source>a slice spacing of {factor} voxels leaves no slice of the {slices} along axis {slice_axis}</source>
        <translation>层间隔 {factor} 体素使轴 {slice_axis} 上的 {slices} 层一层不剩</translation>
    </message>
    <message>
        <source>a tissue map is empty: there is no voxel of grey or of white matter</source>
        <translation>组织图为空：没有灰质或白质体素</translation>
    </message>
    <message>
        <source>a volume has three axes, but this one has shape {data}</source>
        <translation>体数据有三个轴，但此数据形状为 {data}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>a window needs two finite intensities, not {low} and {high}</source>
        <translation>窗口需要两个有限的强度值，而不是 {low} 和 {high}</translation>
    </message>
    <message>
        <source>about {done} left</source>
        <translation>还需约 {done}</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>还需约 {left}</translation>
    </message>
    <message>
        <source>added by the model</source>
        <translation>模型添加的内容</translation>
    </message>
    <message>
        <source>and {SHOWN} more, see siqt list</source>
        <translation>另有 {SHOWN} 个，见 siqt list</translation>
    </message>
    <message>
        <source>another run of siqt is writing into this folder.</source>
        <translation>另一个 siqt 正在写入此文件夹。</translation>
    </message>
    <message>
        <source>anterior</source>
        <translation>前</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>any contrast</source>
        <translation>任意对比度</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>横断面</translation>
    </message>
    <message>
        <source>beyond_weight goes with extracted above 0</source>
        <translation>beyond_weight 需要 extracted 大于 0</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>偏场校正</translation>
    </message>
    <message>
        <source>brain mask</source>
        <translation>脑掩模</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>按文件头</translation>
    </message>
    <message>
        <source>cannot be opened ({error})</source>
        <translation>无法打开（{error}）</translation>
    </message>
    <message>
        <source>cannot be read ({strerror})</source>
        <translation>无法读取（{strerror}）</translation>
    </message>
    <message>
        <source>cannot be read ({value})</source>
        <translation>无法读取（{value}）</translation>
    </message>
    <message>
        <source>charbonnier</source>
        <translation>charbonnier</translation>
    </message>
    <message>
        <source>claims {text} voxels, which is too large (at most {MAX_LENGTH} along an axis and {MAX_VOXELS} million in all); is the header damaged?</source>
        <translation>声明有 {text} 体素，过大（每轴至多 {MAX_LENGTH}，总计至多 {MAX_VOXELS} 百万）；文件头是否损坏？</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>combined and enhanced, not acquired</source>
        <translation>合并并增强，非实际采集</translation>
    </message>
    <message>
        <source>combining needs two scans or more, not {count}</source>
        <translation>合并需要至少两个扫描，而不是 {count} 个</translation>
    </message>
    <message>
        <source>comparing brightness</source>
        <translation>比较亮度</translation>
    </message>
    <message>
        <source>comparing the scans</source>
        <translation>比较扫描</translation>
    </message>
    <message>
        <source>complex voxels (real and imaginary part)</source>
        <translation>复数体素（实部和虚部）</translation>
    </message>
    <message>
        <source>computing the uncertainty</source>
        <translation>计算不确定性</translation>
    </message>
    <message>
        <source>contrast matching</source>
        <translation>对比度匹配</translation>
    </message>
    <message>
        <source>contrast restoration</source>
        <translation>对比度恢复</translation>
    </message>
    <message>
        <source>convert it to NIfTI first, for example with mri_convert</source>
        <translation>请先转换为 NIfTI，例如用 mri_convert</translation>
    </message>
    <message>
        <source>convert the .hdr/.img pair to one .nii.gz file</source>
        <translation>请将 .hdr/.img 对转换为一个 .nii.gz 文件</translation>
    </message>
    <message>
        <source>convert the DICOM series to NIfTI first, for example with dcm2niix</source>
        <translation>请先将 DICOM 序列转换为 NIfTI，例如用 dcm2niix</translation>
    </message>
    <message>
        <source>converting DICOM</source>
        <translation>转换 DICOM</translation>
    </message>
    <message>
        <source>copying DICOM files</source>
        <translation>复制 DICOM 文件</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>冠状面</translation>
    </message>
    <message>
        <source>data consistency</source>
        <translation>数据一致性</translation>
    </message>
    <message>
        <source>dcm2niix, which converts DICOM, does not start ({strerror}); install SIQT again</source>
        <translation>用于转换 DICOM 的 dcm2niix 无法启动（{strerror}）；请重新安装 SIQT</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>距离，mm</translation>
    </message>
    <message>
        <source>each of its {extra} images has a single slice, so the slices lie along the fourth dimension.</source>
        <translation>其 {extra} 幅图像各只有一层，因此层面位于第四维。</translation>
    </message>
    <message>
        <source>enhanced, not acquired</source>
        <translation>增强所得，非实际采集</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>增强后再加厚</translation>
    </message>
    <message>
        <source>enhancing every scan</source>
        <translation>增强每个扫描</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>正在增强扫描 {number}</translation>
    </message>
    <message>
        <source>enhancing scan {number} of {count}</source>
        <translation>增强扫描 {number} / {count}</translation>
    </message>
    <message>
        <source>espcn</source>
        <translation>espcn</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>均匀亮度</translation>
    </message>
    <message>
        <source>every voxel has the same value ({low}), so there is no scan</source>
        <translation>所有体素值相同（{low}），因此不是扫描</translation>
    </message>
    <message>
        <source>every voxel has the same value ({min}); this is no scan</source>
        <translation>所有体素值相同（{min}）；这不是扫描</translation>
    </message>
    <message>
        <source>every voxel of the scan is {flat}: there is nothing to see</source>
        <translation>扫描的所有体素均为 {flat}：没有内容</translation>
    </message>
    <message>
        <source>exists already; choose another name or allow overwriting</source>
        <translation>已存在；请换名或允许覆盖</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>far too small</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>files of this kind can hold programs and are not opened; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} card</source>
        <translation>此类文件可能含有程序，不予打开；模型是 {WEIGHTS_SUFFIX} 文件及其 {CARD_SUFFIX} 卡</translation>
    </message>
    <message>
        <source>finding the brain</source>
        <translation>查找脑</translation>
    </message>
    <message>
        <source>flips are {flips}, but must be probabilities, 0 to 1</source>
        <translation>flips 为 {flips}，但必须是 0 到 1 的概率</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>fusing the enhanced scans</source>
        <translation>融合增强后的扫描</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>give a .nii or .nii.gz file</source>
        <translation>请给出 .nii 或 .nii.gz 文件</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation>灰质</translation>
    </message>
    <message>
        <source>grey window: up and down brightness, left and right contrast</source>
        <translation>灰度窗：上下调亮度，左右调对比度</translation>
    </message>
    <message>
        <source>hardly any voxel holds a number (NaN, infinite); export again</source>
        <translation>几乎没有体素是数值（NaN、无穷）；请重新导出</translation>
    </message>
    <message>
        <source>hardly any voxel of the scan holds a number (NaN or infinite)</source>
        <translation>扫描几乎没有体素是数值（NaN 或无穷）</translation>
    </message>
    <message>
        <source>has {what}; convert it to one grey value per voxel first</source>
        <translation>含有{what}；请先转换为每体素一个灰度值</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>高场体素</translation>
    </message>
    <message>
        <source>holds {extra} images (time points, echoes or channels), but one is wanted; save one of them as a file of its own</source>
        <translation>含有 {extra} 幅图像（时间点、回波或通道），但只需一幅；请将其中一幅另存为文件</translation>
    </message>
    <message>
        <source>input of Enhance</source>
        <translation>增强的输入</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>internal use only</source>
        <translation>仅供内部使用</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>is a file; give a folder for DICOM</source>
        <translation>是文件；请为 DICOM 给出文件夹</translation>
    </message>
    <message>
        <source>is a folder; give one .nii or .nii.gz file</source>
        <translation>是文件夹；请给出一个 .nii 或 .nii.gz 文件</translation>
    </message>
    <message>
        <source>is a {sizes}-D image, but a scan has three dimensions; give the whole stack of slices</source>
        <translation>是 {sizes} 维图像，但扫描为三维；请给出完整的层面堆叠</translation>
    </message>
    <message>
        <source>is not DICOM, so it has no series {series}</source>
        <translation>不是 DICOM，因此没有序列 {series}</translation>
    </message>
    <message>
        <source>is not a DICOM file; give the folder of a scanner's export</source>
        <translation>不是 DICOM 文件；请给出设备导出的文件夹</translation>
    </message>
    <message>
        <source>is not a NIfTI file (its mark is missing; an Analyze 7.5 file looks like this); convert the scan to NIfTI</source>
        <translation>不是 NIfTI 文件（缺少标记；Analyze 7.5 文件即如此）；请将扫描转换为 NIfTI</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a DICOM file; give the folder of the series, or name the file with the ending .dcm</source>
        <translation>不是 NIfTI 文件，而是 DICOM 文件；请给出序列文件夹，或将扩展名改为 .dcm</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a Git LFS pointer; fetch the real file with 'git lfs pull'</source>
        <translation>不是 NIfTI 文件，而是 Git LFS 指针；请用 'git lfs pull' 获取真正的文件</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but text; give the scan itself, as .nii or .nii.gz</source>
        <translation>不是 NIfTI 文件，而是文本；请给出 .nii 或 .nii.gz 扫描</translation>
    </message>
    <message>
        <source>is not a NIfTI file, or its first bytes are damaged; convert the scan to .nii or .nii.gz</source>
        <translation>不是 NIfTI 文件，或开头字节已损坏；请将扫描转换为 .nii 或 .nii.gz</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a .nii or .nii.gz file</source>
        <translation>不是普通文件；请给出 .nii 或 .nii.gz 文件</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a folder or a DICOM file</source>
        <translation>不是普通文件；请给出文件夹或 DICOM 文件</translation>
    </message>
    <message>
        <source>is one half of a .hdr/.img pair; convert the pair to one .nii.gz file</source>
        <translation>是 .hdr/.img 对的一半；请将其转换为一个 .nii.gz 文件</translation>
    </message>
    <message>
        <source>it does not say how far apart its slices are</source>
        <translation>未说明层间距离</translation>
    </message>
    <message>
        <source>it does not say where its slices lie</source>
        <translation>未说明层面位置</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>有密码；请先解压</translation>
    </message>
    <message>
        <source>it has several images at the same place (a time series or diffusion)</source>
        <translation>同一位置有多幅图像（时间序列或扩散）</translation>
    </message>
    <message>
        <source>it has {images} images; a scan has up to {MAX_SLICES}</source>
        <translation>有 {images} 幅图像；一个扫描至多 {MAX_SLICES} 幅</translation>
    </message>
    <message>
        <source>it holds DICOM files, but scans are taken from NIfTI files here.</source>
        <translation>其中是 DICOM 文件，但此处只用 NIfTI 文件。</translation>
    </message>
    <message>
        <source>it holds a file whose name leads out of it.</source>
        <translation>其中有文件名指向外部。</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files.</source>
        <translation>其中文件超过 {MAX_FILES} 个。</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files; pack one scan</source>
        <translation>其中文件超过 {MAX_FILES} 个；请只打包一个扫描</translation>
    </message>
    <message>
        <source>it holds scans of {people} people.</source>
        <translation>其中有 {people} 个人的扫描。</translation>
    </message>
    <message>
        <source>it holds {usable} series.</source>
        <translation>其中有 {usable} 个序列。</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>这是彩色图像</translation>
    </message>
    <message>
        <source>it is a localizer</source>
        <translation>这是定位像</translation>
    </message>
    <message>
        <source>it is a mosaic without Siemens' private header.</source>
        <translation>这是没有西门子私有文件头的拼图。</translation>
    </message>
    <message>
        <source>it is a projection</source>
        <translation>这是投影图</translation>
    </message>
    <message>
        <source>it is a single slice</source>
        <translation>只有一层</translation>
    </message>
    <message>
        <source>it is a {lower} image, not a magnitude image</source>
        <translation>这是 {lower} 图像，不是幅值图像</translation>
    </message>
    <message>
        <source>it is damaged; copy it again</source>
        <translation>已损坏；请重新复制</translation>
    </message>
    <message>
        <source>it is derived, not acquired</source>
        <translation>这是衍生图像，非实际采集</translation>
    </message>
    <message>
        <source>it is no MR image, but a picture or a report</source>
        <translation>这不是 MR 图像，而是图片或报告</translation>
    </message>
    <message>
        <source>it is not MR, but {value}</source>
        <translation>这不是 MR，而是 {value}</translation>
    </message>
    <message>
        <source>it is packed as a whole (deflated)</source>
        <translation>整体压缩（deflated）</translation>
    </message>
    <message>
        <source>it is packed in an unknown way; pack it again</source>
        <translation>压缩方式未知；请重新打包</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>超出本机内存</translation>
    </message>
    <message>
        <source>it names a file that lies outside of its folder.</source>
        <translation>其中提到的文件在其文件夹之外。</translation>
    </message>
    <message>
        <source>it states {frames} frames</source>
        <translation>声明有 {frames} 帧</translation>
    </message>
    <message>
        <source>it states {frames} frames and describes {each}</source>
        <translation>声明有 {frames} 帧，却描述了 {each} 帧</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked} GB from {packed} MB; that is no set of scans.</source>
        <translation>由 {packed} MB 解压为 {unpacked} GB；这不是一组扫描。</translation>
    </message>
    <message>
        <source>it was enhanced by SIQT before</source>
        <translation>已由 SIQT 增强过</translation>
    </message>
    <message>
        <source>it was kept by another version ({values})</source>
        <translation>由其他版本保存（{values}）</translation>
    </message>
    <message>
        <source>its DICOM files are packed as a whole (deflated).</source>
        <translation>其 DICOM 文件为整体压缩（deflated）。</translation>
    </message>
    <message>
        <source>its DICOM files hold no image</source>
        <translation>其 DICOM 文件不含图像</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>其文件头不完整</translation>
    </message>
    <message>
        <source>its header is damaged ({name})</source>
        <translation>其文件头已损坏（{name}）</translation>
    </message>
    <message>
        <source>its orientation is no pair of directions at right angles</source>
        <translation>其方向不是一对相互垂直的方向</translation>
    </message>
    <message>
        <source>its pixel size is impossible</source>
        <translation>其像素大小不可能</translation>
    </message>
    <message>
        <source>its pixels have several sizes</source>
        <translation>其像素大小不一</translation>
    </message>
    <message>
        <source>its slices are not thick, so it is used as it is, without the network.</source>
        <translation>其层面不厚，因此直接使用，不经网络。</translation>
    </message>
    <message>
        <source>its slices are thinner</source>
        <translation>其层面更薄</translation>
    </message>
    <message>
        <source>its slices are {usual} mm apart, which is impossible</source>
        <translation>其层间隔为 {usual} mm，不可能</translation>
    </message>
    <message>
        <source>its slices do not lie on a line</source>
        <translation>其层面不在一条直线上</translation>
    </message>
    <message>
        <source>its slices have mixed orientations</source>
        <translation>其层面方向不一</translation>
    </message>
    <message>
        <source>its slices have several sizes</source>
        <translation>其层面大小不一</translation>
    </message>
    <message>
        <source>its slices have {columns} x {rows} pixels</source>
        <translation>其层面为 {columns} x {rows} 像素</translation>
    </message>
    <message>
        <source>its slices lie between those of the scan</source>
        <translation>其层面位于扫描层面之间</translation>
    </message>
    <message>
        <source>its slices lie in another plane</source>
        <translation>其层面在另一平面</translation>
    </message>
    <message>
        <source>learning rate {learning_rate}</source>
        <translation>学习率 {learning_rate}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>looking at the scans</source>
        <translation>检查扫描</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>检查 {name}</translation>
    </message>
    <message>
        <source>looking for DICOM files</source>
        <translation>查找 DICOM 文件</translation>
    </message>
    <message>
        <source>looking for motion within the scans</source>
        <translation>查找扫描内的运动</translation>
    </message>
    <message>
        <source>looking for slices that moved</source>
        <translation>正在查找移动的层面</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>低场</translation>
    </message>
    <message>
        <source>mean SNRs must be positive, not {mean}</source>
        <translation>平均信噪比必须为正，而不是 {mean}</translation>
    </message>
    <message>
        <source>mean and covariance are the active prior of the published configuration, which pairs them with FLAIR scans</source>
        <translation>均值和协方差是已发表配置中启用的先验，其对应 FLAIR 扫描</translation>
    </message>
    <message>
        <source>mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors</source>
        <translation>均值和协方差（被注释）见于已发表的配置；它们属于 T1w 是由同一作者早期配置中的均值推出的</translation>
    </message>
    <message>
        <source>measuring the slice thickness</source>
        <translation>测量层厚</translation>
    </message>
    <message>
        <source>minus the reference</source>
        <translation>减去参考</translation>
    </message>
    <message>
        <source>minutes is {minutes}, but must be 0 or more</source>
        <translation>minutes 为 {minutes}，但必须不小于 0</translation>
    </message>
    <message>
        <source>mm (off)</source>
        <translation>mm（关闭）</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model {model_name} gives no uncertainty</source>
        <translation>模型 {model_name} 不提供不确定性</translation>
    </message>
    <message>
        <source>model {name} ({architecture}, factor {factor}) does not fit the recipe's network ({architecture2}, factor {factor2}); take a recipe with the same network, factor and widths</source>
        <translation>模型 {name}（{architecture}，倍数 {factor}）与配方的网络（{architecture2}，倍数 {factor2}）不符；请使用网络、倍数和宽度相同的配方</translation>
    </message>
    <message>
        <source>model {name} cannot be told to restore contrast; leave restore at auto</source>
        <translation>模型 {name} 不支持恢复对比度；请保持自动</translation>
    </message>
    <message>
        <source>model {name} gives no uncertainty.</source>
        <translation>模型 {name} 不提供不确定性。</translation>
    </message>
    <message>
        <source>model {name} is not told of noise; leave denoise at auto, or use on or off</source>
        <translation>模型 {name} 不接受噪声信息；请将 denoise 保持为 auto，或使用 on 或 off</translation>
    </message>
    <message>
        <source>model {name} needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>模型 {name} 需要强度归一化 {normalisation}，但本程序版本为 {NORMALISATION}</translation>
    </message>
    <message>
        <source>move the crosshair</source>
        <translation>移动十字线</translation>
    </message>
    <message>
        <source>moved by {shift} mm and {angle} degrees to fit the first scan; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>移动 {shift} mm 和 {angle} 度以与第一个扫描对齐；亮度为第一个扫描的 {gain} 倍；结果与其相差其噪声的 {residual} 倍。</translation>
    </message>
    <message>
        <source>mse</source>
        <translation>mse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no DICOM file was found in it.</source>
        <translation>其中未找到 DICOM 文件。</translation>
    </message>
    <message>
        <source>no NIfTI scan (.nii or .nii.gz) was found in it</source>
        <translation>其中未找到 NIfTI 扫描（.nii 或 .nii.gz）</translation>
    </message>
    <message>
        <source>no NVIDIA or AMD GPU with a driver was found</source>
        <translation>未找到带驱动的 NVIDIA 或 AMD GPU</translation>
    </message>
    <message>
        <source>no brain was found in this scan of {str} voxels; give a brain mask</source>
        <translation>在此 {str} 体素的扫描中未找到脑；请给出脑掩模</translation>
    </message>
    <message>
        <source>no brain was found.</source>
        <translation>未找到脑。</translation>
    </message>
    <message>
        <source>no permission to make this folder</source>
        <translation>无权创建此文件夹</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>无权读取</translation>
    </message>
    <message>
        <source>no permission to read the folders in it</source>
        <translation>无权读取其中的文件夹</translation>
    </message>
    <message>
        <source>no permission to read this file</source>
        <translation>无权读取此文件</translation>
    </message>
    <message>
        <source>no permission to write into the folder {where}</source>
        <translation>无权写入文件夹 {where}</translation>
    </message>
    <message>
        <source>no preset {name}; there are {PRESETS}</source>
        <translation>没有预设 {name}；现有 {PRESETS}</translation>
    </message>
    <message>
        <source>no scan has thick slices, so no model is run, and there is no uncertainty.</source>
        <translation>没有厚层扫描，因此不运行模型，也没有不确定性。</translation>
    </message>
    <message>
        <source>no scan was found, but some folders in it cannot be read (count: {count}).</source>
        <translation>未找到扫描，但其中有文件夹无法读取（数量：{count}）。</translation>
    </message>
    <message>
        <source>no series in it can be used.</source>
        <translation>其中没有可用的序列。</translation>
    </message>
    <message>
        <source>no such file or folder; check the path</source>
        <translation>没有此文件或文件夹；请检查路径</translation>
    </message>
    <message>
        <source>no such file; check the path</source>
        <translation>没有此文件；请检查路径</translation>
    </message>
    <message>
        <source>no such folder.</source>
        <translation>没有此文件夹。</translation>
    </message>
    <message>
        <source>no tissue maps: {words}</source>
        <translation>没有组织图：{words}</translation>
    </message>
    <message>
        <source>noisy is 0, but the network is told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy 为 0，但网络会被告知噪声：请两者都给出（noisy 大于 0，且 network 中 "told_noise": true），或都不给出</translation>
    </message>
    <message>
        <source>noisy is {noisy}, but the network is not told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy 为 {noisy}，但网络不会被告知噪声：请两者都给出（noisy 大于 0，且 network 中 "told_noise": true），或都不给出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none of its {damaged} DICOM files can be read; copy or export them again</source>
        <translation>其 {damaged} 个 DICOM 文件均无法读取；请重新复制或导出</translation>
    </message>
    <message>
        <source>none of the {listed} files that it lists is there.</source>
        <translation>其列出的 {listed} 个文件均不存在。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>不是结果</translation>
    </message>
    <message>
        <source>not written ({error})</source>
        <translation>未写入（{error}）</translation>
    </message>
    <message>
        <source>not written, because it holds voxels that are not numbers</source>
        <translation>未写入，因为含有非数值体素</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <translation>无异常</translation>
    </message>
    <message>
        <source>number of views</source>
        <translation>视图数</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>斜</translation>
    </message>
    <message>
        <source>oblique slices, nearest to {plane}, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>斜层，最接近{plane}，共 {count} 层，间隔 {spacing} mm，像素 {pixels} mm，信噪比 {snr}。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on the grid of this scan</source>
        <translation>在此扫描的网格上</translation>
    </message>
    <message>
        <source>one file holds several scans</source>
        <translation>一个文件含有多个扫描</translation>
    </message>
    <message>
        <source>one-bit voxels</source>
        <translation>1 位体素</translation>
    </message>
    <message>
        <source>only NIfTI files (.nii, .nii.gz) can be read; {advice}</source>
        <translation>只能读取 NIfTI 文件（.nii、.nii.gz）；{advice}</translation>
    </message>
    <message>
        <source>only {found} voxels of brain were found in a scan of shape {shape}; tissue maps need at least {MIN_BRAIN_VOXELS}</source>
        <translation>在形状为 {shape} 的扫描中只找到 {found} 个脑体素；组织图至少需要 {MIN_BRAIN_VOXELS} 个</translation>
    </message>
    <message>
        <source>opening DICOM</source>
        <translation>正在打开 DICOM</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>other scan</source>
        <translation>其他扫描</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>patch is {patch}, but needs three whole numbers</source>
        <translation>patch 为 {patch}，但需要三个整数</translation>
    </message>
    <message>
        <source>patches of {patch} voxels are too small: 8 at least</source>
        <translation>{patch} 体素的图块太小：至少 8</translation>
    </message>
    <message>
        <source>placed as its header says; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>按文件头放置；亮度为第一个扫描的 {gain} 倍；结果与其相差其噪声的 {residual} 倍。</translation>
    </message>
    <message>
        <source>placing the scans</source>
        <translation>正在放置扫描</translation>
    </message>
    <message>
        <source>preparing scans in their own contrast</source>
        <translation>准备原有对比度的扫描</translation>
    </message>
    <message>
        <source>reading DICOM headers</source>
        <translation>读取 DICOM 文件头</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>registering the scans</source>
        <translation>配准扫描</translation>
    </message>
    <message>
        <source>registration needs two scans or more, not {stacks}</source>
        <translation>配准需要至少两个扫描，而不是 {stacks} 个</translation>
    </message>
    <message>
        <source>rician</source>
        <translation>莱斯</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>矢状面</translation>
    </message>
    <message>
        <source>series {number} cannot be converted (dcm2niix wrote nothing): its pixels are damaged or packed in an unknown way</source>
        <translation>序列 {number} 无法转换（dcm2niix 无输出）：其像素已损坏或压缩方式未知</translation>
    </message>
    <message>
        <source>series {number} cannot be used: {reason_unusable}</source>
        <translation>序列 {number} 无法使用：{reason_unusable}</translation>
    </message>
    <message>
        <source>series {number} does not say where its slices lie</source>
        <translation>序列 {number} 未说明层面位置</translation>
    </message>
    <message>
        <source>series {number} has {shape} slices of {shape2} x {shape3} pixels, but was converted to {shape4}.</source>
        <translation>序列 {number} 有 {shape} 层 {shape2} x {shape3} 像素，但转换为 {shape4}。</translation>
    </message>
    <message>
        <source>series {number}: the conversion took too long and was stopped</source>
        <translation>序列 {number}：转换耗时过长，已停止</translation>
    </message>
    <message>
        <source>series {number}: the positions of the slices and the conversion by dcm2niix differ by {gaps} mm.</source>
        <translation>序列 {number}：层面位置与 dcm2niix 转换结果相差 {gaps} mm。</translation>
    </message>
    <message>
        <source>sharpening with the guide</source>
        <translation>用引导扫描锐化</translation>
    </message>
    <message>
        <source>shift the picture</source>
        <translation>平移图像</translation>
    </message>
    <message>
        <source>simulated planes</source>
        <translation>模拟平面</translation>
    </message>
    <message>
        <source>simulated slices − scan</source>
        <translation>模拟层面 − 扫描</translation>
    </message>
    <message>
        <source>single slices do not fit the other scans ({numbers}), and were left out.</source>
        <translation>个别层面与其他扫描不符（{numbers}），已不使用。</translation>
    </message>
    <message>
        <source>single slices moved ({numbers}), by up to {shift} mm and {angle} degrees.</source>
        <translation>个别层面移动（{numbers}），最多 {shift} mm、{angle} 度。</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>层</translation>
    </message>
    <message>
        <source>slice_spacings are {spacings}, but must be the least and the largest, in high-field voxels from 1 to 16</source>
        <translation>slice_spacings 为 {spacings}，但必须是最小和最大值，1 到 16 个高场体素</translation>
    </message>
    <message>
        <source>slice_spacings go with contrast any</source>
        <translation>slice_spacings 需要对比度 any</translation>
    </message>
    <message>
        <source>slice_spacings need a network that is told of them, but {architecture} is not: take conditioned_unet</source>
        <translation>slice_spacings 需要能接收它的网络，而 {architecture} 不能：请用 conditioned_unet</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>层</translation>
    </message>
    <message>
        <source>slices about 10 mm apart in public scans of this field</source>
        <translation>该场强公开扫描的层间隔约 10 mm</translation>
    </message>
    <message>
        <source>slices and SNR of the publication</source>
        <translation>论文中的层面和信噪比</translation>
    </message>
    <message>
        <source>slices are missing (about {lost}); export or copy the series again</source>
        <translation>缺少层面（约 {lost} 层）；请重新导出或复制该序列</translation>
    </message>
    <message>
        <source>slices of 5 mm with a gap, usual in hospitals</source>
        <translation>医院常用的 5 mm 有间距层面</translation>
    </message>
    <message>
        <source>snr is {snr}, but must be the least and the largest</source>
        <translation>snr 为 {snr}，但必须是最小和最大值</translation>
    </message>
    <message>
        <source>solving for one volume</source>
        <translation>求解单一体数据</translation>
    </message>
    <message>
        <source>step through the slices</source>
        <translation>逐层浏览</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>上</translation>
    </message>
    <message>
        <source>testing the model on this scan</source>
        <translation>在此扫描上测试模型</translation>
    </message>
    <message>
        <source>that this active prior is that of FLAIR</source>
        <translation>该启用的先验属于 FLAIR</translation>
    </message>
    <message>
        <source>the DICOM file</source>
        <translation>DICOM 文件</translation>
    </message>
    <message>
        <source>the DICOM files of the scan are not known any more.</source>
        <translation>扫描的 DICOM 文件已不可知。</translation>
    </message>
    <message>
        <source>the DICOM folder</source>
        <translation>DICOM 文件夹</translation>
    </message>
    <message>
        <source>the SNR</source>
        <translation>信噪比</translation>
    </message>
    <message>
        <source>the SNR and the gap</source>
        <translation>信噪比和层间距</translation>
    </message>
    <message>
        <source>the SNR and the pixels</source>
        <translation>信噪比和像素</translation>
    </message>
    <message>
        <source>the affine is singular, an axis has no length; export or convert it again</source>
        <translation>仿射矩阵奇异，有一个轴长度为零；请重新导出或转换</translation>
    </message>
    <message>
        <source>the brain has the same value everywhere: there is nothing to segment</source>
        <translation>脑内各处值相同：无法分割</translation>
    </message>
    <message>
        <source>the brain mask is empty: no brain was found in this scan</source>
        <translation>脑掩模为空：此扫描中未找到脑</translation>
    </message>
    <message>
        <source>the brain mask is too small to estimate the noise from</source>
        <translation>脑掩模太小，无法估计噪声</translation>
    </message>
    <message>
        <source>the compressed data is damaged; copy the file again</source>
        <translation>压缩数据已损坏；请重新复制文件</translation>
    </message>
    <message>
        <source>the covariance: relative deviations and correlation of the FLAIR prior</source>
        <translation>协方差：FLAIR 先验的相对偏差和相关</translation>
    </message>
    <message>
        <source>the disk has {free} MB free; the result needs about {needed} MB.</source>
        <translation>磁盘剩余 {free} MB；结果约需 {needed} MB。</translation>
    </message>
    <message>
        <source>the distance of its slices varies from {min} to {max} mm</source>
        <translation>其层间距离在 {min} 到 {max} mm 之间变化</translation>
    </message>
    <message>
        <source>the file holds more data than its header announces; export or convert it again</source>
        <translation>文件的数据多于文件头所声明；请重新导出或转换</translation>
    </message>
    <message>
        <source>the file is compressed twice.</source>
        <translation>文件被压缩了两次。</translation>
    </message>
    <message>
        <source>the file is cut off (fewer voxels than its header announces); copy it again</source>
        <translation>文件不完整（体素少于文件头所声明）；请重新复制</translation>
    </message>
    <message>
        <source>the file is cut off inside its header; copy it again</source>
        <translation>文件在文件头处不完整；请重新复制</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes); copy or export it again</source>
        <translation>文件为空（0 字节）；请重新复制或导出</translation>
    </message>
    <message>
        <source>the folder holds files already; give a new one for DICOM</source>
        <translation>文件夹中已有文件；请为 DICOM 给出新文件夹</translation>
    </message>
    <message>
        <source>the folder holds {found} {WEIGHTS_SUFFIX} files; name the one to use</source>
        <translation>文件夹中有 {found} 个 {WEIGHTS_SUFFIX} 文件；请指明所用的文件</translation>
    </message>
    <message>
        <source>the folder that it is to stand in does not exist</source>
        <translation>其所在的文件夹不存在</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>引导扫描</translation>
    </message>
    <message>
        <source>the guide does not show the brain of the scan</source>
        <translation>引导扫描未显示该扫描的脑</translation>
    </message>
    <message>
        <source>the head moved by {shift} mm and {angle} degrees between its even and its odd slices.</source>
        <translation>奇偶层之间头部移动了 {shift} mm 和 {angle} 度。</translation>
    </message>
    <message>
        <source>the header is damaged (a dimension after the third has length {further}); export or convert the scan again</source>
        <translation>文件头已损坏（第三维之后的一维长度为 {further}）；请重新导出或转换扫描</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {dim} dimensions)</source>
        <translation>文件头已损坏（声明有 {dim} 维）</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {text} voxels)</source>
        <translation>文件头已损坏（声明有 {text} 体素）</translation>
    </message>
    <message>
        <source>the header is damaged (it puts the voxels at byte {offset}); export or convert the scan again</source>
        <translation>文件头已损坏（体素位置在字节 {offset}）；请重新导出或转换扫描</translation>
    </message>
    <message>
        <source>the header is damaged (the image lies {max} mm from the scanner's centre)</source>
        <translation>文件头已损坏（图像距设备中心 {max} mm）</translation>
    </message>
    <message>
        <source>the header is damaged (the intensity offset is {inter})</source>
        <translation>文件头已损坏（强度偏移为 {inter}）</translation>
    </message>
    <message>
        <source>the header is damaged ({form} code {fields}), so left and right cannot be told; export or convert the scan again</source>
        <translation>文件头已损坏（{form} 代码 {fields}），无法区分左右；请重新导出或转换扫描</translation>
    </message>
    <message>
        <source>the image axes are almost parallel to each other (the affine is singular or heavily sheared); export or convert the scan again</source>
        <translation>图像各轴几乎平行（仿射矩阵奇异或严重剪切）；请重新导出或转换扫描</translation>
    </message>
    <message>
        <source>the list of files (DICOMDIR) is damaged; give the folder instead</source>
        <translation>文件列表（DICOMDIR）已损坏；请改为给出文件夹</translation>
    </message>
    <message>
        <source>the mask (shape {shape}) does not lie on the grid of the scan (shape {shape2}); give a mask on the scan's grid</source>
        <translation>掩模（形状 {shape}）不在扫描的网格上（形状 {shape2}）；请给出与扫描网格一致的掩模</translation>
    </message>
    <message>
        <source>the mask has shape {mask}, the scan {shape}</source>
        <translation>掩模形状为 {mask}，扫描为 {shape}</translation>
    </message>
    <message>
        <source>the mask has shape {shape}, but the scan {shape2}; give a mask on the scan's grid</source>
        <translation>掩模形状为 {shape}，而扫描为 {shape2}；请给出与扫描网格一致的掩模</translation>
    </message>
    <message>
        <source>the mask is empty.</source>
        <translation>掩模为空。</translation>
    </message>
    <message>
        <source>the mask is empty: it has no box</source>
        <translation>掩模为空：没有范围</translation>
    </message>
    <message>
        <source>the mean intensity inside the brain is {mean}, but must be positive</source>
        <translation>脑内平均强度为 {mean}，但必须为正</translation>
    </message>
    <message>
        <source>the mean signal of white matter ({wm}) and grey matter ({gm}) must be positive; check that the tissue maps belong to this image</source>
        <translation>白质（{wm}）和灰质（{gm}）的平均信号必须为正；请检查组织图是否属于此图像</translation>
    </message>
    <message>
        <source>the mean, from the T2w configurations of the same authors</source>
        <translation>均值，来自同一作者的 T2w 配置</translation>
    </message>
    <message>
        <source>the network gives no standard deviation</source>
        <translation>网络不提供标准差</translation>
    </message>
    <message>
        <source>the noise is {noise}, but must be positive</source>
        <translation>噪声为 {noise}，但必须为正</translation>
    </message>
    <message>
        <source>the noise of the scan cannot be measured, and is taken for {share} of the brain's mean</source>
        <translation>无法测量扫描的噪声，取为脑均值的 {share}</translation>
    </message>
    <message>
        <source>the output folder {where} does not exist; make it first</source>
        <translation>输出文件夹 {where} 不存在；请先创建</translation>
    </message>
    <message>
        <source>the output is a folder; give a file name inside it</source>
        <translation>输出是文件夹；请给出其中的文件名</translation>
    </message>
    <message>
        <source>the output is the input itself; choose another name</source>
        <translation>输出就是输入；请换名</translation>
    </message>
    <message>
        <source>the output must end in .nii or .nii.gz</source>
        <translation>输出必须以 .nii 或 .nii.gz 结尾</translation>
    </message>
    <message>
        <source>the patch is {patch} slices long, but needs a multiple of the factor {factor}</source>
        <translation>图块有 {patch} 层，但必须是倍数 {factor} 的整数倍</translation>
    </message>
    <message>
        <source>the position of the image (affine) holds values that are not numbers; export or convert the scan again</source>
        <translation>图像位置（仿射矩阵）含有非数值；请重新导出或转换扫描</translation>
    </message>
    <message>
        <source>the result differs from it by {residual} times its noise.</source>
        <translation>结果与其相差其噪声的 {residual} 倍。</translation>
    </message>
    <message>
        <source>the scan does not come from a DICOM series that says where it lies</source>
        <translation>扫描不是来自注明位置的 DICOM 序列</translation>
    </message>
    <message>
        <source>the scan has a single slice; an enhancement needs two or more</source>
        <translation>扫描只有一层；增强至少需要两层</translation>
    </message>
    <message>
        <source>the scan has {shape} voxels, and the re-acquired scan {shape2}: the enhanced scan does not belong to this scan</source>
        <translation>扫描有 {shape} 体素，而重新采集的为 {shape2}：增强后的扫描不属于此扫描</translation>
    </message>
    <message>
        <source>the scan holds voxels that are not finite</source>
        <translation>扫描含有非有限值的体素</translation>
    </message>
    <message>
        <source>the scan was not read from DICOM, so there is no patient and no study to write for</source>
        <translation>扫描不是从 DICOM 读取，因此没有对应的患者和检查</translation>
    </message>
    <message>
        <source>the scans do not show the same ({names}): their fine structures agree by {likeness} only.</source>
        <translation>各扫描内容不同（{names}）：其细微结构一致性仅为 {likeness}。</translation>
    </message>
    <message>
        <source>the scans have different contrasts ({contrasts}); combine scans of one contrast, or say which it is</source>
        <translation>各扫描对比度不同（{contrasts}）；请合并同一对比度的扫描，或指明对比度</translation>
    </message>
    <message>
        <source>the slices are sheared; such a volume cannot be written as DICOM</source>
        <translation>层面有剪切；这样的体数据无法写为 DICOM</translation>
    </message>
    <message>
        <source>the slices are taken to be {thickness} mm thick, because those of another scan lie midway between them.</source>
        <translation>假定层厚为 {thickness} mm，因为另一扫描的层面位于它们的正中间。</translation>
    </message>
    <message>
        <source>the slices are {thickness} mm thick, {share} of the distance between them.</source>
        <translation>层厚为 {thickness} mm，为层间距离的 {share}。</translation>
    </message>
    <message>
        <source>the slices of this scan are not thick: its voxels are {size} mm.</source>
        <translation>此扫描的层面不厚：体素为 {size} mm。</translation>
    </message>
    <message>
        <source>the tissue maps are empty: there is no brain in this scan</source>
        <translation>组织图为空：此扫描中没有脑</translation>
    </message>
    <message>
        <source>the tissue maps have shape {shape}, but the scan has {shape2}</source>
        <translation>组织图形状为 {shape}，而扫描为 {shape2}</translation>
    </message>
    <message>
        <source>the tissue maps must have one shape, but have {shapes}</source>
        <translation>组织图形状必须一致，但为 {shapes}</translation>
    </message>
    <message>
        <source>the up-sampling factor is {factor}, but must be at least 1</source>
        <translation>上采样倍数为 {factor}，但至少为 1</translation>
    </message>
    <message>
        <source>the volume looks like a map of regions, not like a scan</source>
        <translation>该数据像是分区图，而不是扫描</translation>
    </message>
    <message>
        <source>the voxel size is missing (the header says {pixdim}); export or convert the scan again</source>
        <translation>缺少体素大小（文件头为 {pixdim}）；请重新导出或转换扫描</translation>
    </message>
    <message>
        <source>the voxel size {size} mm is outside {MIN_SPACING_MM} to {MAX_SPACING_MM} mm; check the header (are the units millimetres?)</source>
        <translation>体素大小 {size} mm 超出 {MIN_SPACING_MM} 至 {MAX_SPACING_MM} mm；请检查文件头（单位是毫米吗？）</translation>
    </message>
    <message>
        <source>the zip</source>
        <translation>该 zip</translation>
    </message>
    <message>
        <source>the zip is damaged; copy it again</source>
        <translation>zip 已损坏；请重新复制</translation>
    </message>
    <message>
        <source>there is no model {name}; by name there are: {known}</source>
        <translation>没有模型 {name}；可用名称：{known}</translation>
    </message>
    <message>
        <source>there is no model: this installation is incomplete; install it again, or set {FOLDERS_VARIABLE} to a folder with models</source>
        <translation>没有模型：安装不完整；请重新安装，或将 {FOLDERS_VARIABLE} 设为含模型的文件夹</translation>
    </message>
    <message>
        <source>there is no overlay {kind}; choose one of: {KINDS}</source>
        <translation>没有叠加图 {kind}；可选：{KINDS}</translation>
    </message>
    <message>
        <source>there is no scan to train on</source>
        <translation>没有可训练的扫描</translation>
    </message>
    <message>
        <source>there is no series {number}.</source>
        <translation>没有序列 {number}。</translation>
    </message>
    <message>
        <source>there is no training run to resume in {folder}: it needs {CONFIG_FILE} and {STATE_FILE}</source>
        <translation>{folder} 中没有可继续的训练：需要 {CONFIG_FILE} 和 {STATE_FILE}</translation>
    </message>
    <message>
        <source>there is no {missing}, which a model needs</source>
        <translation>没有模型所需的 {missing}</translation>
    </message>
    <message>
        <source>there is no {name}, which a model needs</source>
        <translation>没有模型所需的 {name}</translation>
    </message>
    <message>
        <source>there is no {name}: {count} CUDA device(s) were found, counted from 0</source>
        <translation>没有 {name}：找到 {count} 个 CUDA 设备，从 0 计数</translation>
    </message>
    <message>
        <source>there is no {what} {value}; choose one of: {words}</source>
        <translation>没有 {what} {value}；可选：{words}</translation>
    </message>
    <message>
        <source>there is nothing to compare inside the brain mask</source>
        <translation>脑掩模内没有可比较的内容</translation>
    </message>
    <message>
        <source>there is too little memory to run the network</source>
        <translation>内存不足，无法运行网络</translation>
    </message>
    <message>
        <source>this PyTorch is CPU-only</source>
        <translation>此 PyTorch 仅支持 CPU</translation>
    </message>
    <message>
        <source>this folder cannot be read, so what is in it is left out</source>
        <translation>此文件夹无法读取，因此略过其内容</translation>
    </message>
    <message>
        <source>this folder cannot be read.</source>
        <translation>此文件夹无法读取。</translation>
    </message>
    <message>
        <source>this is a 7-Zip archive.</source>
        <translation>这是 7-Zip 压缩包。</translation>
    </message>
    <message>
        <source>this is a RAR archive.</source>
        <translation>这是 RAR 压缩包。</translation>
    </message>
    <message>
        <source>this is a ZIP archive.</source>
        <translation>这是 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>this is a Zstandard file.</source>
        <translation>这是 Zstandard 文件。</translation>
    </message>
    <message>
        <source>this is a bzip2 file.</source>
        <translation>这是 bzip2 文件。</translation>
    </message>
    <message>
        <source>this is a link to a file that is not there.</source>
        <translation>这是指向不存在文件的链接。</translation>
    </message>
    <message>
        <source>this is an xz file.</source>
        <translation>这是 xz 文件。</translation>
    </message>
    <message>
        <source>this is no model of this program; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} file beside it</source>
        <translation>这不是本程序的模型；模型是 {WEIGHTS_SUFFIX} 文件及旁边的 {CARD_SUFFIX} 文件</translation>
    </message>
    <message>
        <source>this is not JSON: {error}</source>
        <translation>不是 JSON：{error}</translation>
    </message>
    <message>
        <source>this model needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>此模型需要强度归一化 {normalisation}，但本程序版本为 {NORMALISATION}</translation>
    </message>
    <message>
        <source>this output path cannot be used ({error})</source>
        <translation>无法使用此输出路径（{error}）</translation>
    </message>
    <message>
        <source>this scan ({shape} voxels of {size} mm) could not be registered to the MNI152 template.</source>
        <translation>此扫描（{shape} 体素，{size} mm）无法与 MNI152 模板配准。</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>tissue maps</source>
        <translation>组织图</translation>
    </message>
    <message>
        <source>tissue maps of shape {shape}, scan of {shape2}</source>
        <translation>组织图形状 {shape}，扫描 {shape2}</translation>
    </message>
    <message>
        <source>tissue maps of {name} ({number} of {count})</source>
        <translation>{name} 的组织图（{number} / {count}）</translation>
    </message>
    <message>
        <source>to be segmented</source>
        <translation>待分割</translation>
    </message>
    <message>
        <source>to segment</source>
        <translation>待分割</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>uncertainty, % of brain mean</source>
        <translation>不确定性，脑均值 %</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>values {min} to {max} do not fit into {kind}</source>
        <translation>值 {min} 至 {max} 超出 {kind} 的范围</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>体素</translation>
    </message>
    <message>
        <source>voxels cannot be written as {kind}</source>
        <translation>体素无法写为 {kind}</translation>
    </message>
    <message>
        <source>voxels of 1.6 × 1.6 × 5 mm, usual for portable scanners of this field</source>
        <translation>体素 1.6 × 1.6 × 5 mm，此场强便携设备常用</translation>
    </message>
    <message>
        <source>voxels of unknown type {code}</source>
        <translation>未知类型 {code} 的体素</translation>
    </message>
    <message>
        <source>voxels, %</source>
        <translation>体素，%</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>white matter</source>
        <translation>白质</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>with contrast agent</source>
        <translation>使用对比剂</translation>
    </message>
    <message>
        <source>working grid</source>
        <translation>工作网格</translation>
    </message>
    <message>
        <source>writing DICOM</source>
        <translation>写入 DICOM</translation>
    </message>
    <message>
        <source>writing DICOM maps</source>
        <translation>写入 DICOM 图</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{available} of {total} GiB free</source>
        <translation>空闲 {available} / {total} GiB</translation>
    </message>
    <message>
        <source>{below} % of the voxels are negative, which magnitude MRI never is.</source>
        <translation>{below} % 的体素为负，而幅值 MRI 从不为负。</translation>
    </message>
    <message>
        <source>{clipped} % of the picture has the highest value ({max}): the brightest tissue seems cut off.</source>
        <translation>{clipped} % 的图像为最高值（{max}）：最亮的组织似乎被截断。</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel_mm} x {pixel_mm2} mm</source>
        <translation>{columns} x {rows} 像素，{pixel_mm} x {pixel_mm2} mm</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing about {native:.3g} mm ({low:.3g} to {high:.3g} mm), {factor} times as many slices</source>
        <translation>{contrast}，层间隔约 {native} mm（{low} 至 {high} mm），层数为 {factor} 倍</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing {low:.3g} to {high:.3g} mm, up to {factor} times as many slices</source>
        <translation>{contrast}，层间隔 {low} 至 {high} mm，层数最多为 {factor} 倍</translation>
    </message>
    <message>
        <source>{count} results that were not saved are back.</source>
        <translation>已恢复 {count} 个未保存的结果。</translation>
    </message>
    <message>
        <source>{count} results were not saved last time.</source>
        <translation>上次有 {count} 个结果未保存。</translation>
    </message>
    <message>
        <source>{count} scans could not be opened. {lines}</source>
        <translation>{count} 个扫描无法打开。{lines}</translation>
    </message>
    <message>
        <source>{count} scans seem to show one person in one contrast: {names}.</source>
        <translation>{count} 个扫描似乎为同一人、同一对比度：{names}。</translation>
    </message>
    <message>
        <source>{count} slices at the {end} end ({mm} mm) lie beyond the centre of the last measured slice.</source>
        <translation>{end} 端有 {count} 层（{mm} mm）超出最后一个实测层的中心。</translation>
    </message>
    <message>
        <source>{count} slices at the {end} end ({mm} mm) would lie beyond the centre of the last measured slice.</source>
        <translation>{end} 端有 {count} 层（{mm} mm）将超出最后一个实测层的中心。</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) are far below 0 and lie beside the brightest ones.</source>
        <translation>{count} 个体素（{share} %）远低于 0，且与最亮的体素相邻。</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) were too bright for the integers of the file, and became negative.</source>
        <translation>{count} 个体素（{share} %）对文件的整数类型过亮，变成了负值。</translation>
    </message>
    <message>
        <source>{count} voxels held no number (NaN or infinite).</source>
        <translation>{count} 个体素不是数值（NaN 或无穷）。</translation>
    </message>
    <message>
        <source>{cpu_name}, {cpu_threads} threads</source>
        <translation>{cpu_name}，{cpu_threads} 线程</translation>
    </message>
    <message>
        <source>{doing}: {percent} %, about {left} left</source>
        <translation>{doing}：{percent} %，约剩 {left}</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. The others were stopped.</source>
        <translation>{total} 个扫描中已增强 {enhanced} 个，其余已停止。</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. These failed: {names}. The strip tells why: point at them.</source>
        <translation>{total} 个扫描中已增强 {enhanced} 个。失败：{names}。将鼠标移到缩略图条上可查看原因。</translation>
    </message>
    <message>
        <source>{folder} already holds a training run; choose another folder, or resume it</source>
        <translation>{folder} 中已有训练；请选择其他文件夹，或继续该训练</translation>
    </message>
    <message>
        <source>{guide} was not used as a guide: its slices lie where those of the scan lie and are as far apart, so it did not see what lies between them.</source>
        <translation>{guide} 未用作引导：其层面与扫描层面位置和间隔相同，因此没有采集到层间内容。</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices are closer together than those of the scan.</source>
        <translation>{guide} 用作引导：其层面比扫描的更密。</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie between those of the scan.</source>
        <translation>{guide} 用作引导：其层面位于扫描层面之间。</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie in another plane than those of the scan.</source>
        <translation>{guide} 用作引导：其层面与扫描的平面不同。</translation>
    </message>
    <message>
        <source>{guide} would be used as a guide.</source>
        <translation>{guide} 将用作引导。</translation>
    </message>
    <message>
        <source>{guide} would not be used as a guide.</source>
        <translation>{guide} 不会用作引导。</translation>
    </message>
    <message>
        <source>{held} held out for validation</source>
        <translation>{held} 个留作验证</translation>
    </message>
    <message>
        <source>{hot} voxels are far brighter than all others.</source>
        <translation>{hot} 个体素比其他体素亮得多。</translation>
    </message>
    <message>
        <source>{least} to {most}{unit}.</source>
        <translation>{least} 至 {most}{unit}。</translation>
    </message>
    <message>
        <source>{left} left out</source>
        <translation>{left} 个不使用</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}</source>
        <translation>无法打开 {name}：{reason}</translation>
    </message>
    <message>
        <source>{name} does not fit the other scans: its fine structures agree with theirs by {likeness} only.</source>
        <translation>{name} 与其他扫描不符：其细微结构一致性仅为 {likeness}。</translation>
    </message>
    <message>
        <source>{name} has no parameter {unknown}; it has {known}</source>
        <translation>{name} 没有参数 {unknown}；现有 {known}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} 已增强，请在结果列表中选择。</translation>
    </message>
    <message>
        <source>{name} is far too large</source>
        <translation>{name} 过大</translation>
    </message>
    <message>
        <source>{name} is no device; use auto, cpu, cuda, cuda:1 (a number) or mps</source>
        <translation>{name} 不是设备；请用 auto、cpu、cuda、cuda:1（编号）或 mps</translation>
    </message>
    <message>
        <source>{name} is not a recipe: a recipe is a text file</source>
        <translation>{name} 不是配方：配方是文本文件</translation>
    </message>
    <message>
        <source>{name} is not on the grid of {image_name}: its shape is {shape} and that of the image {shape2}, or it lies elsewhere; segment the image again or take the map out of its folder</source>
        <translation>{name} 不在 {image_name} 的网格上：其形状为 {shape}，图像为 {shape2}，或位置不同；请重新分割图像，或将该图移出文件夹</translation>
    </message>
    <message>
        <source>{name} is the reference of {scan}. It stands in the fourth view.</source>
        <translation>{name} 是 {scan} 的参考，显示在第四个视图中。</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be at most {maximum}</source>
        <translation>{name} 为 {told}{unit}，但至多为 {maximum}</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be {word} {minimum}</source>
        <translation>{name} 为 {told}{unit}，但必须{word} {minimum}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a finite number</source>
        <translation>{name} 为 {value}，但必须是有限数</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a whole number</source>
        <translation>{name} 为 {value}，但必须是整数</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be at least {low} and at most {high}</source>
        <translation>{name} 为 {value}，但必须在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be of type {name2}</source>
        <translation>{name} 为 {value}，但类型必须是 {name2}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be one of {choices}</source>
        <translation>{name} 为 {value}，但必须是 {choices} 之一</translation>
    </message>
    <message>
        <source>{name} needs three numbers, not {given}</source>
        <translation>{name} 需要三个数，而不是 {given}</translation>
    </message>
    <message>
        <source>{name} was left out: its fine structures agree with those of the other scans by {likeness} only.</source>
        <translation>{name} 未使用：其细微结构与其他扫描的一致性仅为 {likeness}。</translation>
    </message>
    <message>
        <source>{name}, an axial slice between two measured ones; patient's right is left.</source>
        <translation>{name}，两个实测层之间的横断面；患者右侧在左。</translation>
    </message>
    <message>
        <source>{name}, on the enhanced grid</source>
        <translation>{name}，在增强网格上</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written</source>
        <translation>{name}：无法写入图片</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written ({errorString})</source>
        <translation>{name}：无法写入图片（{errorString}）</translation>
    </message>
    <message>
        <source>{needed} to be segmented first</source>
        <translation>{needed} 个需先分割</translation>
    </message>
    <message>
        <source>{one} and {other} hold the same voxels in the same place; give each scan once, since a copy adds nothing and would count as a second measurement</source>
        <translation>{one} 与 {other} 在同一位置含有相同体素；每个扫描只给一次，副本不增加信息却会被当作第二次测量</translation>
    </message>
    <message>
        <source>{patches_per_second} patches per second</source>
        <translation>每秒 {patches_per_second} 个图块</translation>
    </message>
    <message>
        <source>{paths} scans are too few.</source>
        <translation>{paths} 个扫描太少。</translation>
    </message>
    <message>
        <source>{path} is damaged, so the run cannot be resumed; choose another folder</source>
        <translation>{path} 已损坏，训练无法继续；请选择其他文件夹</translation>
    </message>
    <message>
        <source>{plane} slices, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>{plane}，共 {count} 层，间隔 {spacing} mm，像素 {pixels} mm，信噪比 {snr}。</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}，{count} 层，间隔 {spacing} mm</translation>
    </message>
    <message>
        <source>{plane}, {slices} slices, {spacing_mm} mm apart</source>
        <translation>{plane}，{slices} 层，间隔 {spacing_mm} mm</translation>
    </message>
    <message>
        <source>{replaced} voxels held no number (NaN or infinite) and were set to 0.</source>
        <translation>{replaced} 个体素不是数值（NaN 或无穷），已设为 0。</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} 体素，{spacing} mm</translation>
    </message>
    <message>
        <source>{share} of the brain is shown by one scan only.</source>
        <translation>{share} 的脑仅由一个扫描显示。</translation>
    </message>
    <message>
        <source>{shift} mm and {angle} degrees from the place that its header tells.</source>
        <translation>与其文件头所示位置相差 {shift} mm 和 {angle} 度。</translation>
    </message>
    <message>
        <source>{size} voxels of {voxel} mm</source>
        <translation>{size} 体素，{voxel} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title}：脑 {brain} ml，灰质 {gm}，白质 {wm}，脑脊液 {csf} ml</translation>
    </message>
    <message>
        <source>{training} to train on</source>
        <translation>{training} 个用于训练</translation>
    </message>
    <message>
        <source>{unknown} is to be left out, but is no scan of {folder}; name scans by their path inside that folder</source>
        <translation>{unknown} 要排除，但不是 {folder} 中的扫描；请用该文件夹内的路径命名扫描</translation>
    </message>
    <message>
        <source>{value}, simulated</source>
        <translation>{value}，模拟</translation>
    </message>
    <message>
        <source>{volume}: {voxels} voxels, {area} mm²</source>
        <translation>{volume}：{voxels} 体素，{area} mm²</translation>
    </message>
    <message>
        <source>{wanted} is missing</source>
        <translation>缺少{wanted}</translation>
    </message>
    <message>
        <source>{where} is a file, not a folder to write into</source>
        <translation>{where} 是文件，而不是可写入的文件夹</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>“{text}” is not a list of {kind} with commas between them</source>
        <translation>“{text}”不是以逗号分隔的{kind}列表</translation>
    </message>
</context>
</TS>
